package quorate.counting.outcome.preset;

import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Reach;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;

/** What members can bring about by enough of them asking: fractions of all, not of votes cast. */
public final class MembersRights {

  /** Members by number, beside any voting rights. */
  public static final Weighting NUMBER =
      new Weighting(
          "number",
          new WeightBasis.OnePerMember(),
          Clause.act("307(5)", "Members are counted by number."));

  private MembersRights() {}

  /** Short notice: a majority in number who together hold 90 % of the voting rights. */
  public static RuleSet shortNotice(Weighting rights) {
    return shortNotice(rights, Exact.units(90, 2));
  }

  /** Short notice where articles ask for more, up to 95 % (s307(6)(a)). */
  public static RuleSet shortNotice(Weighting rights, Exact percentage) {
    if (percentage.isLessThan(Exact.units(90, 2)) || percentage.isMoreThan(Exact.units(95, 2))) {
      throw new IllegalArgumentException("between 90 % and 95 % (s307(6)(a)): " + percentage);
    }
    var held = new PassMark.Share(percentage, Reach.AT_LEAST, Base.ENTITLED);
    return rules(
        "short-notice",
        List.of(
            Mark.overall(
                NUMBER,
                PassMark.moreThanHalf(Base.ENTITLED),
                Clause.act("307(5)", "A majority in number of the members agrees.")),
            Mark.overall(
                rights,
                held,
                Clause.act(
                    "307(5) and (6)", "Who agree hold at least 90 % of the voting rights."))));
  }

  /** A general meeting required by members with 5 %: called in 21 days, held in 28 more. */
  public static RuleSet requisition(Weighting rights) {
    return rules(
        "requisition",
        List.of(
            Mark.overall(
                rights,
                PassMark.atLeast(5, Base.ENTITLED),
                Clause.act(
                    "303(2) and (3)",
                    "Directors must call a meeting when members with 5 % of the voting rights"
                        + " ask."))));
  }

  private static RuleSet rules(String name, List<Mark> marks) {
    var clause = marks.getFirst().clause();
    return new RuleSet(
        name,
        1,
        marks,
        QuorumRule.none(clause),
        new EqualVotes.Fails(clause),
        InterestRule.membersVoteAsTheyLike(),
        NoticeRule.of(clause),
        new EntitledAt(EntitledAt.Moment.RECORD_DATE, clause),
        Optional.empty());
  }
}
