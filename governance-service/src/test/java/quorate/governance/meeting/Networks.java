package quorate.governance.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.counting.number.Exact;
import quorate.counting.outcome.preset.Network;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Rounding;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;
import quorate.governance.body.BodyKind;

/**
 * Networks whose practices decide together by their agreement: a quorum of two, and these marks.
 */
final class Networks {

  private static final Clause AGREED =
      new Clause(new Source(Instrument.AGREEMENT, "Schedule 2"), "The practices agreed so.");
  private static final PassMark.Share HALF = PassMark.moreThanHalf(Base.FOR_AND_AGAINST);
  private static final Weighting PRACTICES = Network.practices(AGREED);

  private Networks() {}

  /** Its meeting; {@code name} says what is counted. */
  static Boardroom by(String name) {
    var rules =
        Network.byAgreement(
            "network",
            marks(name),
            QuorumRule.heads(2, AGREED),
            new EqualVotes.Fails(AGREED),
            new InterestRule(InterestRule.Treatment.NO_RECUSAL, AGREED),
            NoticeRule.of(AGREED),
            new EntitledAt(EntitledAt.Moment.START_OF_MEETING, AGREED));
    return of(rules);
  }

  private static Boardroom of(RuleSet rules) {
    return Boardroom.members(BodyKind.COLLABORATION, rules, 5, null);
  }

  private static List<Mark> marks(String name) {
    return switch (name) {
      case "practices" -> List.of(Mark.overall(PRACTICES, HALF, AGREED));
      case "patients" -> List.of(Mark.overall(patients(null), HALF, AGREED));
      case "patients up to 50" -> List.of(Mark.overall(patients("50"), HALF, AGREED));
      case "three quarters of patients" ->
          List.of(Mark.overall(patients(null), PassMark.atLeast(75, Base.FOR_AND_AGAINST), AGREED));
      case "both" -> Network.doubleMajority(PRACTICES, patients(null), HALF, AGREED);
      default -> throw new IllegalArgumentException(name);
    };
  }

  // a vote for each hundred, the rest left out
  private static Weighting patients(@Nullable String cap) {
    var most = Optional.ofNullable(cap).map(Exact::of);
    return Network.patients(100, Rounding.DOWN, most, AGREED);
  }
}
