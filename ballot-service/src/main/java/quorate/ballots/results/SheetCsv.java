package quorate.ballots.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.Figures.OptionVotes;
import quorate.chassis.table.Csv;

/**
 * A declared result as CSV: a row for each option as declared (stage 0), then one for each option
 * at each stage, and what was exhausted or lost there; at the end what the votes come to under the
 * rule set.
 */
final class SheetCsv {

  private static final List<String> HEADER =
      List.of(
          "stage",
          "option",
          "title",
          "votes",
          "event",
          "clause",
          "part",
          "quota",
          "threshold",
          "surplus",
          "transfers",
          "ties",
          "source");
  private static final String DECLARED = "0";

  private SheetCsv() {}

  static String of(BallotDeclared declared) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    Map<String, String> titles =
        declared.options().stream()
            .collect(Collectors.toMap(OptionVotes::option, OptionVotes::title));
    for (OptionVotes each : declared.options()) {
      String event = event(declared, each.option());
      rows.add(List.of(DECLARED, each.option(), each.title(), each.votes(), event));
    }
    boolean told = OutcomeTold.isOfYesOrNo(declared);
    declared.stages().forEach(stage -> rows.addAll(new StageRows(stage, titles, !told).rows()));
    rows.add(sum("abstentions", declared.abstentions()));
    if (declared.invalid() != null) {
      rows.add(sum("not countable", declared.invalid()));
    }
    if (declared.notCounted() != null) {
      rows.add(sum("for nobody who stands", declared.notCounted()));
    }
    OutcomeTold.of(declared).ifPresent(outcome -> rows.addAll(outcome(outcome)));
    return Csv.of(rows.stream().map(SheetCsv::padded).toList());
  }

  private static List<String> sum(String of, String votes) {
    return List.of(DECLARED, "", of, votes);
  }

  private static String event(BallotDeclared declared, String option) {
    if (option.equals(declared.winner())) {
      return "winner";
    }
    if (has(declared.elected(), option)) {
      return "elected";
    }
    if (has(declared.advancing(), option)) {
      return "second round";
    }
    return declared.tied().contains(option) ? "tied" : "";
  }

  static boolean has(@Nullable List<String> some, String option) {
    return some != null && some.contains(option);
  }

  private static List<List<String>> outcome(OutcomeTold outcome) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(DECLARED, "", outcome.rules(), "", outcome.verdict()));
    for (var statement : outcome.statements()) {
      var row = new ArrayList<>(List.of(DECLARED, "", statement.sentence(), ""));
      row.addAll(List.of(statement.holds() ? "holds" : "does not hold", statement.clause()));
      row.addAll(Collections.nCopies(HEADER.size() - row.size() - 1, ""));
      row.add(statement.source());
      rows.add(row);
    }
    return rows;
  }

  private static List<String> padded(List<String> cells) {
    var row = new ArrayList<>(cells);
    row.addAll(Collections.nCopies(HEADER.size() - row.size(), ""));
    return row;
  }
}
