package quorate.counting.condorcet;

import quorate.counting.number.Exact;

/** An option against the default option: votes on either side, and what of the rule it met. */
public record Hurdle(
    String option,
    Exact preferred,
    Exact opposed,
    Ratio ratio,
    boolean quorumMet,
    boolean majorityMet) {}
