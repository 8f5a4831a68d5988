package quorate.counting.outcome;

import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Tally;

/** What one constituency said under one weighting, and whether the mark was reached there. */
public record ConstituencyResult(
    String constituency, Weighting weighting, Tally tally, boolean reached) {}
