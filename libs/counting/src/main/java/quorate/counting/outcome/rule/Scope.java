package quorate.counting.outcome.rule;

/** Where a mark must be reached. */
public sealed interface Scope {

  /** In all votes together. */
  record Overall() implements Scope {}

  /** In every constituency; one in which nobody votes has not reached it. */
  record InEach() implements Scope {}

  /** In so many constituencies at least. */
  record InAtLeast(int constituencies) implements Scope {
    public InAtLeast {
      if (constituencies < 1) {
        throw new IllegalArgumentException("in at least one constituency");
      }
    }
  }
}
