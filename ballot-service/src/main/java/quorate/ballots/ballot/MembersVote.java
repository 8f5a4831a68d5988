package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.stream.Stream;
import quorate.ballots.electorate.ElectorateKind;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.electorate.WithoutFigure;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/**
 * Whether a company's members, all of them and nobody else, vote on what is theirs to decide, each
 * with the weight that the Act or the articles give (s281 to s284, s289).
 */
record MembersVote(Kind kind, Vehicle vehicle, RollRule roll) {

  static MembersVote of(BallotDrafted draft) {
    return new MembersVote(draft.kind(), draft.vehicle(), draft.rule());
  }

  /** The refusal for the first term that is not met; empty when all are, or it is no such vote. */
  Optional<Decision<BallotEvent>> unmet() {
    return kind.isStatutory() || vehicle.isOfMembers()
        ? electorate().or(this::weights).or(this::exclusions).or(this::withoutFigure)
        : Optional.empty();
  }

  private Optional<Decision<BallotEvent>> electorate() {
    var asked = roll.electorate().kind();
    return asked == ElectorateKind.MEMBERS
        ? Optional.empty()
        : Optional.of(refuse(BallotRefusal.MEMBERS_DECIDE, "electorate.kind", asked));
  }

  private Optional<Decision<BallotEvent>> weights() {
    boolean lawful =
        isLawful(roll.basis(), roll.weighing())
            && roll.further().stream()
                .allMatch(each -> isLawful(each.weightBasis(), Weighing.orNone(each.weighing())));
    return lawful
        ? Optional.empty()
        : Optional.of(refuse(BallotRefusal.WEIGHT_NEEDS_A_CLAUSE, "weightbasis", roll.basis()));
  }

  private static boolean isLawful(WeightBasis basis, Weighing weighing) {
    return !basis.ofPatients() || weighing.clause() != null;
  }

  private Optional<Decision<BallotEvent>> exclusions() {
    return roll.exclusions().isEmpty() || roll.terms().exclusionClause() != null
        ? Optional.empty()
        : Optional.of(
            refuse(
                BallotRefusal.EXCLUSION_NEEDS_A_CLAUSE, "rollterms.exclusions", roll.exclusions()));
  }

  // whoever lacks the figure would be left off, too
  private Optional<Decision<BallotEvent>> withoutFigure() {
    var weighings =
        Stream.concat(
            Stream.of(roll.weighing()),
            roll.further().stream().map(each -> Weighing.orNone(each.weighing())));
    boolean leavesOff =
        roll.terms().exclusionClause() == null
            && weighings.anyMatch(
                each -> each.without() == WithoutFigure.EXCLUDED && each.clause() == null);
    return leavesOff
        ? Optional.of(
            refuse(
                BallotRefusal.EXCLUSION_NEEDS_A_CLAUSE,
                "rollterms.weighing.without",
                WithoutFigure.EXCLUDED,
                BallotRefusal.EXCLUSION_NEEDS_A_CLAUSE.explanation()
                    + " Or have notice refused until each has a figure: without refused."))
        : Optional.empty();
  }
}
