package quorate.counting.outcome.preset;

import java.util.List;
import java.util.Optional;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.Instrument;
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

/** Advisory votes on several options: they bind nobody, and a tie stands as a tie. */
public final class Advice {

  private static final Weighting PRACTICES =
      new Weighting(
          "practices",
          new WeightBasis.OnePerMember(),
          said("weights", "Each practice asked has one vote."));

  private Advice() {}

  /** The option with the most votes. */
  public static RuleSet plurality(int quorumHeads) {
    return rules(
        "advisory-plurality",
        new PassMark.MostVotes(),
        said("mark", "The option with the most votes is the advice."),
        quorumHeads);
  }

  /** The option that more prefer to each other one than the other way round. */
  public static RuleSet headToHead(int quorumHeads) {
    return rules(
        "advisory-head-to-head",
        new PassMark.BeatsEach(),
        said("mark", "The option that beats each other head to head is the advice."),
        quorumHeads);
  }

  private static RuleSet rules(String name, PassMark mark, Clause clause, int quorumHeads) {
    return new RuleSet(
        name,
        1,
        List.of(Mark.overall(PRACTICES, mark, clause)),
        QuorumRule.heads(quorumHeads, said("quorum", "So many must take part.")),
        new EqualVotes.Reported(said("ties", "Options that are level are reported so.")),
        new InterestRule(
            Treatment.NO_RECUSAL, said("interests", "Everybody asked may say what they prefer.")),
        NoticeRule.of(said("notice", "Everybody asked is told.")),
        new EntitledAt(
            EntitledAt.Moment.RECORD_DATE, said("record date", "Who is on the roll that day.")),
        Optional.empty());
  }

  private static Clause said(String place, String text) {
    return new Clause(new Source(Instrument.NOTICE, "(" + place + ")"), text);
  }
}
