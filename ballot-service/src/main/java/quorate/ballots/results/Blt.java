package quorate.ballots.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quorate.ballots.ballot.BallotPaper;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.count.OpenedVotes.Unnamed;
import quorate.counting.Choice;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Rank;
import quorate.counting.Weight;

/** Papers in the format of Hill's, Wichmann's and OpenSTV's programs, equal ones together. */
final class Blt {

  private Blt() {}

  /** The file; empty where a paper says what the format has no word for. */
  static Optional<String> of(String title, BallotPaper paper, List<Unnamed> papers) {
    List<String> keys = paper.options().stream().map(Option::option).toList();
    Map<String, Weight> groups = new TreeMap<>();
    for (Unnamed one : papers) {
      var ranks = ranks(one.choice(), keys);
      if (ranks.isEmpty()) {
        return Optional.empty();
      }
      groups.merge(ranks.get(), one.weight(), Weight::plus);
    }
    var text = new StringBuilder().append(keys.size()).append(" 1\n");
    groups.forEach((ranks, weight) -> text.append(weight).append(ranks).append(" 0\n"));
    text.append("0\n");
    paper.options().forEach(option -> text.append(quoted(option.title())));
    return Optional.of(text.append(quoted(title)).toString());
  }

  // An abstention is a paper with nothing on it, as the format has it.
  private static Optional<String> ranks(Choice choice, List<String> keys) {
    if (choice instanceof Choose(var option)) {
      return Optional.of(numbers(List.of(option), keys));
    }
    if (choice instanceof Rank(var options)) {
      return Optional.of(numbers(options, keys));
    }
    return choice instanceof Abstain ? Optional.of("") : Optional.empty();
  }

  private static String numbers(List<String> options, List<String> keys) {
    return options.stream()
        .map(option -> " " + (keys.indexOf(option) + 1))
        .collect(Collectors.joining());
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"").replaceAll("[\r\n]+", " ") + "\"\n";
  }
}
