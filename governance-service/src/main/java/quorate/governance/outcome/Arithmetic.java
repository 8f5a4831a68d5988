package quorate.governance.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quorate.governance.ballot.Count;
import quorate.governance.ballot.Count.Heads;
import quorate.governance.ballot.Count.OptionVotes;
import quorate.governance.ballot.Count.Stage;
import quorate.governance.outcome.Outcome.Advised;
import quorate.governance.outcome.Outcome.Inquorate;
import quorate.governance.outcome.Outcome.NoVotes;
import quorate.governance.outcome.Outcome.Tied;

/** The sum behind an outcome, a line per step, so that a reader can do it again by hand. */
public final class Arithmetic {

  private Arithmetic() {}

  /** The lines, from who was entitled down to what follows; exact throughout. */
  public static List<String> lines(Count count, Outcome outcome) {
    var lines = new ArrayList<String>();
    lines.add("Entitled: %d. Took part: %d.".formatted(count.electors(), count.turnout().heads()));
    lines.add(quorum(count.quorum().heads(), count.quorum().met()));
    lines.add("Counted by %s:".formatted(method(count)));
    for (OptionVotes line : count.options()) {
      lines.add("%s: %s.".formatted(count.named(line.option()), plain(line.votes())));
    }
    lines.add(
        "Votes for an option: %s. Abstentions: %s."
            .formatted(plain(count.votes()), plain(count.abstentions())));
    if (count.stages().size() > 1) {
      count.stages().forEach(stage -> lines.add(stage(stage)));
    }
    if (outcome instanceof Advised advised) {
      lines.addAll(pairs(advised.winner(), count));
    }
    lines.add("Outcome: %s.".formatted(outcome(count, outcome)));
    return List.copyOf(lines);
  }

  private static String quorum(Heads heads, boolean met) {
    return "Quorum: %d needed, %d took part: %s."
        .formatted(heads.needed(), heads.present(), met ? "met" : "not met");
  }

  private static String method(Count count) {
    return switch (count.counting()) {
      case "irv" -> "instant runoff, first choices first";
      case "plurality" -> "plurality, the most votes win";
      default -> count.counting();
    };
  }

  private static String stage(Stage stage) {
    String votes =
        stage.votes().stream()
            .map(line -> line.option() + " " + plain(line.votes()))
            .collect(Collectors.joining(", "));
    List<String> eliminated = stage.eliminated();
    return "Stage %d: %s; no longer counted: %s; %s."
        .formatted(
            stage.stage(),
            votes,
            plain(stage.exhausted()),
            eliminated == null || eliminated.isEmpty()
                ? "the last stage"
                : String.join(" and ", eliminated) + " eliminated");
  }

  private static List<String> pairs(String winner, Count count) {
    return count.options().stream()
        .flatMap(other -> count.between(winner, other.option()).stream())
        .map(
            pair ->
                "%s against %s: %s to %s: %s."
                    .formatted(
                        winner,
                        pair.against(),
                        plain(pair.prefer()),
                        plain(pair.opposed()),
                        pair.prefer().compareTo(pair.opposed()) > 0 ? "beaten" : "not beaten"))
        .toList();
  }

  private static String plain(BigDecimal votes) {
    return votes.toPlainString();
  }

  private static String outcome(Count count, Outcome outcome) {
    return switch (outcome) {
      case Advised advised ->
          "%s is advised%s".formatted(count.named(advised.winner()), against(advised));
      case Tied tied ->
          "tied between "
              + tied.options().stream().map(count::named).collect(Collectors.joining(" and "));
      case Inquorate _ -> "inquorate";
      case NoVotes _ -> "nobody chose an option";
    };
  }

  private static String against(Advised advised) {
    Boolean beatsEach = advised.beatsEach();
    if (beatsEach == null) {
      return "; the papers were not ranked, so head to head is not known";
    }
    return beatsEach ? "; it beats each other option" : "; it does not beat each other option";
  }
}
