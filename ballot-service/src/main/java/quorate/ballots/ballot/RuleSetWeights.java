package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import quorate.ballots.electorate.FurtherBasis;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.Weighing;
import quorate.chassis.decide.Decision;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.WeightBasis.OnePerMember;
import quorate.counting.outcome.rule.WeightBasis.PerPatients;
import quorate.counting.outcome.rule.WeightBasis.PerShare;
import quorate.counting.outcome.rule.Weighting;

/**
 * Whether a roll is weighed as a rule set counts. A weighting that a further basis is named after
 * is counted by it, and every other by the first.
 */
final class RuleSetWeights {

  private RuleSetWeights() {}

  static Optional<Decision<BallotEvent>> unmet(RuleSet rules, RollRule roll) {
    return rules.weightings().stream()
        .filter(weighting -> !fits(weighting, roll))
        .findFirst()
        .map(
            weighting ->
                refuse(
                    BallotRefusal.RULE_SET_DOES_NOT_FIT,
                    "ruleset.marks.weighting",
                    weighting.name(),
                    mend(weighting, roll)));
  }

  private static String mend(Weighting weighting, RollRule roll) {
    return further(weighting, roll)
        .map(
            basis ->
                "The draft weighs the further basis %s as %s, the rules otherwise."
                    .formatted(basis.name(), basis.weightBasis()))
        .orElse(
            "The draft weighs by %s; draft with a further basis named %s, or count by the first."
                .formatted(roll.basis(), weighting.name()));
  }

  private static boolean fits(Weighting weighting, RollRule roll) {
    return further(weighting, roll)
        .map(each -> fits(weighting.basis(), each.weightBasis(), Weighing.orNone(each.weighing())))
        .orElseGet(() -> fits(weighting.basis(), roll.basis(), roll.weighing()));
  }

  private static Optional<FurtherBasis> further(Weighting weighting, RollRule roll) {
    return roll.further().stream().filter(each -> each.name().equals(weighting.name())).findFirst();
  }

  private static boolean fits(
      WeightBasis asked, quorate.ballots.electorate.WeightBasis basis, Weighing weighing) {
    return switch (asked) {
      case OnePerMember _ ->
          basis == quorate.ballots.electorate.WeightBasis.ONE_PER_PRACTICE
              || basis == quorate.ballots.electorate.WeightBasis.ONE_PER_SEAT;
      case PerShare _ ->
          basis == quorate.ballots.electorate.WeightBasis.SHARES && weighing.cap() == null;
      case PerPatients patients -> fits(patients, basis, weighing);
    };
  }

  private static boolean fits(
      PerPatients asked, quorate.ballots.electorate.WeightBasis basis, Weighing weighing) {
    boolean sameCap = asked.cap().equals(Optional.ofNullable(weighing.cap()).map(Exact::of));
    return switch (basis) {
      case PATIENTS -> sameCap && asked.per().equals(Exact.UNIT);
      case PER_PATIENTS ->
          sameCap
              && Optional.ofNullable(weighing.per()).map(Exact::of).equals(Optional.of(asked.per()))
              && asked.rounding().toString().equals(String.valueOf(weighing.rounding()));
      case ONE_PER_PRACTICE, ONE_PER_SEAT, SHARES -> false;
    };
  }
}
