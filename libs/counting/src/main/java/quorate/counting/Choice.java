package quorate.counting;

import java.util.List;

/** What an elector put on the paper. Whether a contest accepts it is another matter. */
public sealed interface Choice {

  /** One option. */
  record Choose(String option) implements Choice {}

  /** Options in order of preference, the most preferred first; any may be left out. */
  record Rank(List<String> options) implements Choice {
    public Rank {
      options = List.copyOf(options);
    }
  }

  /** Present, and for none of the options. */
  record Abstain() implements Choice {}
}
