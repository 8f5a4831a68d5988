package quorate.counting.outcome.preset;

import java.util.List;
import java.util.Optional;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Weighting;

/**
 * Resolutions at a general meeting of a private company (Companies Act 2006), with the weights of
 * its poll: {@link Weighting#members()}, {@link Weighting#shares()} or what its articles say.
 */
public final class MembersMeeting {

  static final Clause EQUALITY =
      Clause.act(
          "282(3) and (4)", "Exactly half is no simple majority: nobody has a casting vote.");
  private static final Clause ORDINARY =
      Clause.act(
          "282",
          "An ordinary resolution needs more than half of the votes cast; abstentions are none.");
  private static final Clause SPECIAL =
      Clause.act(
          "283",
          "A special resolution needs at least 75 % of the votes cast; abstentions are none.");
  private static final Clause START =
      Clause.act(
          "284", "Who is a member when the meeting is held votes, unless articles fix a time.");

  private MembersMeeting() {}

  /** More than half of the votes cast. */
  public static RuleSet ordinary(Weighting weighting) {
    return rules(
        "ordinary-resolution",
        Mark.overall(weighting, PassMark.moreThanHalf(Base.FOR_AND_AGAINST), ORDINARY),
        NoticeRule.ofMembersMeeting());
  }

  /**
   * An ordinary resolution with the higher majority of the articles, allowed only where the Act
   * asks for a resolution without naming its kind (s281(3)).
   */
  public static RuleSet ordinaryRaised(Weighting weighting, PassMark.Share mark, Clause articles) {
    return ordinary(weighting)
        .named("ordinary-resolution-raised", 1)
        .with(List.of(Mark.overall(weighting, mark, articles)));
  }

  /** At least 75 % of the votes cast, and called special in the notice. */
  public static RuleSet special(Weighting weighting) {
    return rules(
        "special-resolution",
        Mark.overall(weighting, PassMark.atLeast(75, Base.FOR_AND_AGAINST), SPECIAL),
        NoticeRule.ofMembersMeeting(
            Requirement.SPECIAL_IN_THE_NOTICE, Requirement.TEXT_AS_IN_THE_NOTICE));
  }

  /** Ordinary, at a meeting only, with special notice and a right to be heard. */
  public static RuleSet removalOfDirector(Weighting weighting) {
    return ordinary(weighting)
        .named("removal-of-director", 1)
        .with(
            NoticeRule.ofMembersMeeting(Requirement.SPECIAL_NOTICE, Requirement.RIGHT_TO_BE_HEARD));
  }

  /** Ordinary, with special notice to the auditor (s510, s511). */
  public static RuleSet removalOfAuditor(Weighting weighting) {
    return ordinary(weighting)
        .named("removal-of-auditor", 1)
        .with(NoticeRule.ofMembersMeeting(Requirement.SPECIAL_NOTICE));
  }

  /** Ordinary, without the votes in favour of those whose act it is. */
  public static RuleSet ratification(Weighting weighting) {
    return ordinary(weighting)
        .named("ratification", 1)
        .with(
            new InterestRule(
                Treatment.FAVOUR_DISREGARDED,
                Clause.act(
                    "239(4)",
                    "Votes in favour by the director and members connected are disregarded; they"
                        + " count towards the quorum.")));
  }

  private static RuleSet rules(String name, Mark mark, NoticeRule notice) {
    return new RuleSet(
        name,
        1,
        List.of(mark),
        QuorumRule.ofMembersMeeting(),
        new EqualVotes.Fails(EQUALITY),
        InterestRule.membersVoteAsTheyLike(),
        notice,
        new EntitledAt(EntitledAt.Moment.START_OF_MEETING, START),
        Optional.empty());
  }
}
