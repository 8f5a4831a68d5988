package quorate.ballots.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quorate.ballots.ballot.BallotPaper;
import quorate.ballots.count.OpenedVotes.Unnamed;
import quorate.chassis.table.Csv;
import quorate.counting.Choice;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Answer;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Level;
import quorate.counting.Choice.Mark;
import quorate.counting.Choice.Rank;
import quorate.counting.Choice.Score;
import quorate.counting.Choice.Spoil;
import quorate.counting.Contest;
import quorate.counting.Weight;

/**
 * Papers of any kind as CSV, equal ones together: what they weigh, whether they are valid, and a
 * column for each option with its rank, its score, or 1 where it is marked. The title of one that
 * has withdrawn says so, and its column what was marked all the same.
 */
record PapersCsv(Contest contest, BallotPaper paper) {

  private static final String MARKED = "1";

  /** The file. */
  static String of(BallotPaper paper, List<Unnamed> papers) {
    return new PapersCsv(paper.contest(), paper).text(papers);
  }

  private String text(List<Unnamed> papers) {
    Map<List<String>, Weight> groups =
        new TreeMap<>(Comparator.comparing(cells -> String.join(",", cells)));
    papers.forEach(one -> groups.merge(cells(one.choice()), one.weight(), Weight::plus));
    List<List<String>> rows = new ArrayList<>();
    rows.add(header());
    groups.forEach(
        (cells, weight) -> {
          var row = new ArrayList<>(List.of(weight.toString()));
          row.addAll(cells);
          rows.add(row);
        });
    return Csv.of(rows);
  }

  private List<String> header() {
    var header = new ArrayList<>(List.of("weight", "paper"));
    var names = OptionNames.of(paper);
    for (int i = 0; i < names.size(); i++) {
      boolean gone = contest.withdrawn().contains(contest.options().get(i));
      header.add(names.get(i) + (gone ? OptionNames.WITHDRAWN : ""));
    }
    return header;
  }

  private List<String> cells(Choice choice) {
    boolean spoilt = choice instanceof Spoil || contest.fault(choice).isPresent();
    String kind = choice instanceof Abstain ? "abstention" : "valid";
    var cells = new ArrayList<>(List.of(spoilt ? "spoilt" : kind));
    contest.options().forEach(option -> cells.add(spoilt ? "" : cell(choice, option)));
    return cells;
  }

  private String cell(Choice choice, String option) {
    return switch (choice) {
      case Choose(var chosen) -> marked(chosen.equals(option));
      case Mark(var marked) -> marked(marked.contains(option));
      case Answer(var yes) -> marked(contest.options().indexOf(option) == (yes ? 0 : 1));
      case Rank(var options) -> rank(options.indexOf(option));
      case Level(var places) -> rank(places.indexOf(placeOf(option, places)));
      case Score(var scores) -> scores.containsKey(option) ? "" + scores.get(option) : "";
      case Abstain _, Spoil _ -> "";
    };
  }

  private static List<String> placeOf(String option, List<List<String>> places) {
    return places.stream()
        .filter(place -> place.contains(option))
        .findFirst()
        .orElse(List.of(option)); // at no place
  }

  private static String marked(boolean so) {
    return so ? MARKED : "";
  }

  private static String rank(int index) {
    return index < 0 ? "" : Integer.toString(index + 1);
  }
}
