package quorate.counting.outcome;

import java.util.List;
import quorate.counting.outcome.Statement.About;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Tally;

/** One pass mark held against one tally. */
record Reckoning(boolean reached, Statement statement) {

  static Reckoning of(
      PassMark.Share mark, Weighting weighting, Tally tally, Clause clause, String where) {
    var base = tally.base(mark.base());
    var needed = base.times(mark.fraction());
    // a fraction of nothing is nothing, and nobody in favour carries nothing
    boolean reached = tally.inFavour().signum() > 0 && mark.reach().holds(tally.inFavour(), needed);
    var figures =
        List.of(
            new Figure("for", tally.inFavour()),
            new Figure("against", tally.against()),
            new Figure("abstaining", tally.abstaining()),
            new Figure("base", base),
            new Figure("needed", needed));
    String sentence =
        "%s: %s for and %s against, %s abstaining, counted in %s; %s is needed, which is %s %s of %s: %s."
            .formatted(
                where,
                tally.inFavour(),
                tally.against(),
                tally.abstaining(),
                weighting.name(),
                mark.words(),
                mark.reach().words(),
                needed,
                base,
                reached ? "reached" : "not reached");
    var about = where.equals(OVERALL) ? About.MARK : About.CONSTITUENCY;
    return new Reckoning(reached, new Statement(about, figures, reached, clause, sentence));
  }

  static final String OVERALL = "Overall";
}
