package quorate.counting.outcome.preset;

import java.util.List;
import java.util.Optional;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;

/** Elections to seats: a quorum if one is asked for, ties as they are, and no pass mark. */
public final class Elections {

  private Elections() {}

  /** Who is elected is what the count by the ballot's method says. */
  public static RuleSet byTheCount(Clause clause, QuorumRule quorum) {
    return rules("election-by-the-count", new PassMark.ByTheCount(), clause, quorum);
  }

  /** The candidate with the most votes. */
  public static RuleSet byMostVotes(Clause clause, QuorumRule quorum) {
    return rules("election-by-most-votes", new PassMark.MostVotes(), clause, quorum);
  }

  private static RuleSet rules(String name, PassMark mark, Clause clause, QuorumRule quorum) {
    var source = clause.source();
    var voters = new Weighting("voters", new WeightBasis.OnePerMember(), clause);
    return new RuleSet(
        name,
        1,
        List.of(Mark.overall(voters, mark, clause)),
        quorum,
        new EqualVotes.Reported(said(source, "A tie that the method does not break is reported.")),
        new InterestRule(Treatment.NO_RECUSAL, said(source, "Candidates may vote, too.")),
        NoticeRule.of(said(source, "Everybody entitled is told.")),
        new EntitledAt(EntitledAt.Moment.RECORD_DATE, said(source, "Who is on the roll that day.")),
        Optional.empty());
  }

  private static Clause said(Source source, String text) {
    return new Clause(source, text);
  }
}
