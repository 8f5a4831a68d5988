package quorate.counting.outcome.preset;

import java.util.List;
import java.util.Optional;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.Lapse;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Weighting;

/**
 * Written resolutions of a private company (Companies Act 2006 s288 to s297): the fractions are of
 * the total voting rights of eligible members on the circulation date.
 */
public final class InWriting {

  private InWriting() {}

  /** More than half of the total voting rights. */
  public static RuleSet ordinary(Weighting weighting) {
    return rules(
        "written-ordinary-resolution",
        Mark.overall(
            weighting,
            PassMark.moreThanHalf(Base.ENTITLED),
            Clause.act(
                "282(2)", "More than half of the total voting rights of eligible members agree.")),
        NoticeRule.ofCirculation());
  }

  /** At least 75 % of the total voting rights, and stated to be special. */
  public static RuleSet special(Weighting weighting) {
    return rules(
        "written-special-resolution",
        Mark.overall(
            weighting,
            PassMark.atLeast(75, Base.ENTITLED),
            Clause.act(
                "283(2)", "At least 75 % of the total voting rights of eligible members agree.")),
        NoticeRule.ofCirculation(Requirement.SPECIAL_IN_THE_RESOLUTION));
  }

  /** Ordinary; those whose act it is are not eligible. */
  public static RuleSet ratification(Weighting weighting) {
    return ordinary(weighting)
        .named("written-ratification", 1)
        .with(
            new InterestRule(
                Treatment.NOT_ELIGIBLE,
                Clause.act(
                    "239(3)",
                    "Neither the director nor a member connected is an eligible member.")));
  }

  private static RuleSet rules(String name, Mark mark, NoticeRule notice) {
    return new RuleSet(
        name,
        1,
        List.of(mark),
        QuorumRule.none(
            Clause.act("296(4)", "There is no quorum: the majority of all rights must agree.")),
        new EqualVotes.Fails(MembersMeeting.EQUALITY),
        InterestRule.membersVoteAsTheyLike(),
        notice,
        new EntitledAt(
            EntitledAt.Moment.CIRCULATION,
            Clause.act("289", "Eligible are those who could vote on it on the circulation date.")),
        Optional.of(Lapse.statutory()));
  }
}
