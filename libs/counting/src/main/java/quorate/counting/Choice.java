package quorate.counting;

import java.util.List;
import java.util.Map;

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

  /** Several options, in no order. */
  record Mark(List<String> options) implements Choice {
    public Mark {
      options = List.copyOf(options);
    }
  }

  /** Places in order of preference, level options in one; an empty place is a rank left out. */
  record Level(List<List<String>> places) implements Choice {
    public Level {
      places = places.stream().map(List::copyOf).toList();
    }
  }

  /** A whole number for each option; those left out have none. */
  record Score(Map<String, Integer> scores) implements Choice {
    public Score {
      scores = Map.copyOf(scores);
    }
  }

  /** Yes or no. */
  record Answer(boolean yes) implements Choice {}

  /** Present, and for none of the options. */
  record Abstain() implements Choice {}

  /** A paper spoilt on purpose; it counts for nothing but the turnout. */
  record Spoil() implements Choice {}
}
