package quorate.counting.condorcet;

/** What a method worked out between the matrix and the ranking. */
public sealed interface Workings {

  /** The ranking follows from the figures in the stage. */
  record Figures() implements Workings {}

  /** The strongest paths of Schulze's method. */
  record Paths(StrongestPaths strongest) implements Workings {}

  /** The pairs as ranked pairs locked them. */
  record Pairs(LockedPairs locked) implements Workings {}
}
