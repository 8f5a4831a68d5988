package quorate.counting.positional;

/**
 * Each paper has so many votes, one at most for a candidate; the candidates with the most votes
 * win. A paper may use fewer.
 */
public record Choosing(String name, int votes, Excess excess) {

  public Choosing {
    if (votes < 1) {
      throw new IllegalArgumentException("votes per paper: " + votes);
    }
  }

  /** One vote (first past the post; for several seats the single non-transferable vote). */
  public static Choosing plurality(Excess excess) {
    return new Choosing("plurality", 1, excess);
  }

  /** As many votes as seats. */
  public static Choosing block(int seats, Excess excess) {
    return new Choosing("block", seats, excess);
  }

  /** Fewer votes than seats. */
  public static Choosing limited(int votes, Excess excess) {
    return new Choosing("limited", votes, excess);
  }
}
