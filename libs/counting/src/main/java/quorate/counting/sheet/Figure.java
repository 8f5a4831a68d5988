package quorate.counting.sheet;

import quorate.counting.number.Exact;

/** One candidate's figure in a stage: votes, points, or what its clause says it is. */
public record Figure(String candidate, Exact value) {}
