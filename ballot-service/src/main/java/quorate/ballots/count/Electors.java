package quorate.ballots.count;

import java.util.HashMap;
import java.util.List;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Elector;

/** The lines of a roll as a rule set weighs them. */
public final class Electors {

  private Electors() {}

  /** The electors, in the order of the roll. */
  public static List<Elector> of(List<ElectorEnrolled> roll, RuleSet rules) {
    return roll.stream().map(line -> elector(line, rules)).toList();
  }

  private static Elector elector(ElectorEnrolled line, RuleSet rules) {
    var further = new HashMap<String, Exact>();
    var weights = line.weights();
    if (weights != null) {
      weights.forEach((name, weight) -> further.put(name, Exact.of(weight)));
    }
    String constituency = line.constituency() == null ? "" : line.constituency();
    return Elector.of(
        line.practice(), constituency, Exact.of(line.weight()), further, rules.weightings());
  }
}
