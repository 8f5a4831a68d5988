package quorate.counting;

import java.util.List;

/** How a count came out. A tie that no rule of the count breaks is an outcome of its own. */
public sealed interface Outcome {

  /** One option won. */
  record Won(String option) implements Outcome {}

  /** These were elected to several seats, in order of election. */
  record Elected(List<String> options) implements Outcome {
    public Elected {
      options = List.copyOf(options);
    }
  }

  /** These two go to a second round on papers of its own. */
  record SecondRound(List<String> options) implements Outcome {
    public SecondRound {
      options = List.copyOf(options);
    }
  }

  /** A tie stands; these were elected before it. */
  record TieStands(List<String> elected, List<String> options) implements Outcome {
    public TieStands {
      elected = List.copyOf(elected);
      options = List.copyOf(options);
    }
  }

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

  /** Nothing was decided: no vote for any option, or constraints that those left cannot meet. */
  record Nothing() implements Outcome {}
}
