package quorate.counting;

/** One option and the weight of the papers that count for it. */
public record Votes(String option, Weight votes) {}
