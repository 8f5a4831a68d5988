package quorate.counting.outcome;

import java.util.List;
import quorate.counting.outcome.Statement.About;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Tally;
import quorate.counting.outcome.vote.Votes;

/** Whether there was a quorum, in heads and in weight. */
record QuorumFound(boolean met, Statement statement) {

  static QuorumFound of(RuleSet rules, Votes votes) {
    var rule = rules.quorum();
    var tally = Tally.of(votes, rules.weighting());
    int heads = votes.present().heads();
    int headsNeeded = rule.headsNeeded(votes.roll().size());
    var weightNeeded = rule.weightNeeded(tally.entitled());
    boolean met = heads >= headsNeeded && !tally.present().isLessThan(weightNeeded);
    var figures =
        List.of(
            Figure.of("heads", heads),
            Figure.of("heads-needed", headsNeeded),
            new Figure("weight", tally.present()),
            new Figure("weight-needed", weightNeeded));
    String weight =
        weightNeeded.isZero()
            ? ""
            : "; %s in %s there, %s needed"
                .formatted(tally.present(), rules.weighting().name(), weightNeeded);
    String sentence =
        "Quorum: %d there by head, %d needed%s: %s."
            .formatted(heads, headsNeeded, weight, met ? "met" : "not met");
    return new QuorumFound(met, new Statement(About.QUORUM, figures, met, rule.clause(), sentence));
  }
}
