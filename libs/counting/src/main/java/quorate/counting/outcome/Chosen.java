package quorate.counting.outcome;

import java.util.Comparator;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.outcome.Standing.OptionVotes;
import quorate.counting.outcome.rule.Clause;

/** The option that a standing picks out, if any. */
record Chosen(Verdict verdict, List<String> options, Statement statement) {

  /** The votes as they are, and nothing picked out. */
  static Chosen withoutQuorum(Standing standing, Clause clause) {
    return of(
        Verdict.INQUORATE,
        List.of(),
        standing,
        clause,
        "Without a quorum the votes pick out no option.");
  }

  static Chosen byMostVotes(Standing standing, Clause clause) {
    Exact most =
        standing.votes().stream()
            .map(OptionVotes::votes)
            .max(Comparator.naturalOrder())
            .orElse(Exact.ZERO);
    if (most.isZero()) {
      return of(Verdict.LOST, List.of(), standing, clause, "No votes were cast for any option.");
    }
    var top =
        standing.votes().stream()
            .filter(each -> each.votes().equals(most))
            .map(OptionVotes::option)
            .sorted()
            .toList();
    return top.size() > 1
        ? of(
            Verdict.TIED,
            top,
            standing,
            clause,
            "%s are level with %s votes each.".formatted(String.join(", ", top), most))
        : of(
            Verdict.PASSED,
            top,
            standing,
            clause,
            "%s has the most votes, %s.".formatted(top.getFirst(), most));
  }

  static Chosen byHeadToHead(Standing standing, Clause clause) {
    // an option alone beats nobody: it needs a vote
    var names =
        standing.votes().stream()
            .filter(each -> standing.votes().size() > 1 || !each.votes().isZero())
            .map(OptionVotes::option)
            .sorted()
            .toList();
    var beatsAll =
        names.stream()
            .filter(
                option ->
                    names.stream()
                        .allMatch(other -> other.equals(option) || standing.beats(option, other)))
            .toList();
    return beatsAll.isEmpty()
        ? of(
            Verdict.LOST,
            List.of(),
            standing,
            clause,
            "No option beats each other one head to head.")
        : of(
            Verdict.PASSED,
            beatsAll,
            standing,
            clause,
            beatsAll.getFirst() + " beats each other option head to head.");
  }

  static Chosen byTheCount(Standing standing, Clause clause) {
    if (!standing.tied().isEmpty()) {
      var tied = standing.tied().stream().sorted().toList();
      String sentence = "The count leaves %s in a tie.".formatted(String.join(", ", tied));
      return of(Verdict.TIED, tied, standing, clause, sentence);
    }
    return standing.elected().isEmpty()
        ? of(Verdict.LOST, List.of(), standing, clause, "The count elects nobody.")
        : of(
            Verdict.PASSED,
            standing.elected(),
            standing,
            clause,
            "The count elects %s.".formatted(String.join(", ", standing.elected())));
  }

  private static Chosen of(
      Verdict verdict, List<String> options, Standing standing, Clause clause, String sentence) {
    var figures =
        standing.votes().stream()
            .sorted(Comparator.comparing(OptionVotes::option))
            .map(each -> new Figure(each.option(), each.votes()))
            .toList();
    boolean holds = verdict == Verdict.PASSED;
    return new Chosen(
        verdict, options, new Statement(Statement.About.MARK, figures, holds, clause, sentence));
  }
}
