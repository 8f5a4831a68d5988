package quorate.counting;

import java.util.List;

/** How a count came out. A tie is an outcome of its own; nothing here breaks it. */
public sealed interface Outcome {

  /** One option won. */
  record Won(String option) implements Outcome {}

  /** These options, in the paper's order, have equally many votes at the top. */
  record LevelAtTheTop(List<String> options) implements Outcome {
    public LevelAtTheTop {
      options = List.copyOf(options);
    }
  }

  /** These options have equally few votes and which of them goes could matter. */
  record LevelAtTheBottom(List<String> options) implements Outcome {
    public LevelAtTheBottom {
      options = List.copyOf(options);
    }
  }

  /** There was no vote for any option. */
  record Nothing() implements Outcome {}
}
