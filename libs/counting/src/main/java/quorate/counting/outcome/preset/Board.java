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
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;

/** Decisions of boards, councils and committees: quorum and majority are their terms'. */
public final class Board {

  private Board() {}

  /** Each director one vote. */
  public static Weighting directors(Clause clause) {
    return new Weighting("directors", new WeightBasis.OnePerMember(), clause);
  }

  /** By the terms of reference: their majority, quorum and rule on equal votes, each cited. */
  public static RuleSet byTerms(Mark majority, QuorumRule quorum, EqualVotes equalVotes) {
    return new RuleSet(
        "board-by-terms",
        1,
        List.of(majority),
        quorum,
        equalVotes,
        conflicts(quorum.clause().source()),
        NoticeRule.of(quorum.clause()),
        new EntitledAt(EntitledAt.Moment.START_OF_MEETING, majority.clause()),
        Optional.empty());
  }

  /** By the model articles: majority (7), quorum of two (11), casting vote (13), conflicts (14). */
  public static RuleSet byModelArticles() {
    var majority =
        new Clause(Source.modelArticle("7(1)"), "Directors decide by a majority at a meeting.");
    var mark =
        Mark.overall(directors(majority), PassMark.moreThanHalf(Base.FOR_AND_AGAINST), majority);
    var quorum =
        QuorumRule.heads(
            2, new Clause(Source.modelArticle("11(2)"), "The quorum is two unless fixed higher."));
    var chair =
        new Clause(
            Source.modelArticle("13"),
            "On equal votes the chair has a casting vote, unless the chair is not to be counted.");
    var notice =
        new Clause(
            Source.modelArticle("9"), "Notice of a directors' meeting is given to each director.");
    return byTerms(mark, quorum, EqualVotes.CastingVote.ofBoard(chair))
        .named("board-by-model-articles", 1)
        .with(NoticeRule.of(notice))
        .with(conflicts(Source.modelArticle("14")));
  }

  private static InterestRule conflicts(Source source) {
    return new InterestRule(
        Treatment.COUNT_IN_NEITHER,
        new Clause(
            source,
            "A conflicted director counts neither for the quorum nor for the vote, unless the"
                + " interest is common to all and authorised."));
  }
}
