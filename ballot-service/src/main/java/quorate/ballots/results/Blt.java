package quorate.ballots.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotPaper;
import quorate.ballots.count.OpenedVotes.Unnamed;
import quorate.counting.Choice;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Level;
import quorate.counting.Choice.Rank;
import quorate.counting.Contest;
import quorate.counting.Marking;
import quorate.counting.Weight;

/**
 * Papers in the format of Hill's, Wichmann's and OpenSTV's programs, equal ones together, options
 * of one rank with {@code =} between and {@code -} for a rank left out.
 */
final class Blt {

  private final Contest contest;
  private final List<String> names;

  private Blt(Contest contest, List<String> names) {
    this.contest = contest;
    this.names = names;
  }

  /** The file; empty where papers are neither ranked nor of one option. */
  static Optional<String> of(
      String title, BallotPaper paper, Contest contest, List<Unnamed> papers) {
    var marking = contest.rule().marking();
    return marking.ranks() || marking == Marking.CHOOSE
        ? Optional.of(new Blt(contest, OptionNames.of(paper)).text(title, papers))
        : Optional.empty();
  }

  private String text(String title, List<Unnamed> papers) {
    Map<String, Weight> groups = new TreeMap<>();
    papers.stream()
        .filter(one -> contest.fault(one.choice()).isEmpty() && counts(one))
        .forEach(one -> groups.merge(ranks(one.choice()), one.weight(), Weight::plus));
    var text = new StringBuilder("%d %d\n".formatted(names.size(), contest.rule().seats()));
    contest.withdrawn().forEach(gone -> text.append('-').append(number(gone)).append('\n'));
    groups.forEach((ranks, weight) -> text.append(weight).append(ranks).append(" 0\n"));
    text.append("0\n");
    names.forEach(name -> text.append(quoted(name)));
    return text.append(quoted(oneLine(title))).toString();
  }

  // a spoilt paper counts for nothing, and a weight of 0 would end the papers
  private static boolean counts(Unnamed one) {
    return !(one.choice() instanceof Choice.Spoil) && !one.weight().isZero();
  }

  // An abstention is a paper with nothing on it, as the format has it.
  private String ranks(Choice choice) {
    return places(choice).stream().map(this::place).collect(Collectors.joining());
  }

  private static List<List<String>> places(Choice choice) {
    return switch (choice) {
      case Choose(var option) -> List.of(List.of(option));
      case Rank(var options) -> options.stream().map(List::of).toList();
      case Level(var places) -> withoutEmptyEnd(places);
      case Choice.Mark _, Choice.Score _, Choice.Answer _, Choice.Abstain _, Choice.Spoil _ ->
          List.of();
    };
  }

  private static List<List<String>> withoutEmptyEnd(List<List<String>> places) {
    int size = places.size();
    while (size > 0 && places.get(size - 1).isEmpty()) {
      size--;
    }
    return places.subList(0, size);
  }

  private String place(List<String> level) {
    return level.isEmpty()
        ? " -"
        : level.stream()
            .map(this::number)
            .sorted(Comparator.naturalOrder())
            .map(String::valueOf)
            .collect(Collectors.joining("=", " ", ""));
  }

  private int number(String option) {
    return contest.options().indexOf(option) + 1;
  }

  private static String oneLine(String name) {
    return name.replaceAll("[\r\n]+", " ").strip();
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + "\"\n";
  }
}
