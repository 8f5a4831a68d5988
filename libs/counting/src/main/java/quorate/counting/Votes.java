package quorate.counting;

import quorate.counting.number.Exact;

/** One option and its figure: the weight of the papers that count for it, or its points. */
public record Votes(String option, Exact votes) {}
