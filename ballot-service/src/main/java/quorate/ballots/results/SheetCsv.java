package quorate.ballots.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.Figures.CountStage;
import quorate.ballots.ballot.Figures.OptionVotes;

/**
 * A declared result as CSV (RFC 4180): a row for each option as declared (stage 0), then one for
 * each option at each stage, and what was exhausted there.
 */
final class SheetCsv {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r";
  private static final List<String> HEADER =
      List.of("stage", "option", "title", "votes", "event", "clause");

  private SheetCsv() {}

  static String of(BallotDeclared declared) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    Map<String, String> titles =
        declared.options().stream()
            .collect(Collectors.toMap(OptionVotes::option, OptionVotes::title));
    for (OptionVotes each : declared.options()) {
      String event = each.option().equals(declared.winner()) ? "winner" : "";
      rows.add(List.of("0", each.option(), each.title(), each.votes(), event, ""));
    }
    declared.stages().forEach(stage -> rows.addAll(stage(stage, titles)));
    rows.add(List.of("0", "", "abstentions", declared.abstentions(), "", ""));
    return rows.stream().map(SheetCsv::line).collect(Collectors.joining());
  }

  private static List<List<String>> stage(CountStage stage, Map<String, String> titles) {
    String number = Integer.toString(stage.stage());
    List<String> eliminated = stage.eliminated() == null ? List.of() : stage.eliminated();
    List<List<String>> rows = new ArrayList<>();
    for (var votes : stage.votes()) {
      String option = votes.option();
      String event = eliminated.contains(option) ? "eliminated" : "";
      String title = titles.getOrDefault(option, "");
      rows.add(List.of(number, option, title, votes.votes(), event, stage.clause()));
    }
    rows.add(List.of(number, "", "exhausted", stage.exhausted(), "", stage.clause()));
    return rows;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(SheetCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  // A spreadsheet runs what looks like a formula; text after an apostrophe it does not.
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
