package quorate.counting.formats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import quorate.counting.profile.Profile;
import quorate.counting.scoring.ScoreBox;
import quorate.counting.scoring.ScoreBoxBuilder;

/** The papers of a file. */
public sealed interface Papers {

  /** Candidates in order of preference. */
  record Ranked(Profile profile) implements Papers {}

  /**
   * A score for each candidate in the order of the paper, or {@link #NO_MARK}; equal papers stand
   * once, with what they weigh together. Of the candidates some may have withdrawn.
   */
  record Scored(
      List<String> candidates, List<String> withdrawn, Map<List<Integer>, BigDecimal> papers)
      implements Papers {

    /** The candidate has no score on this paper. */
    public static final int NO_MARK = ScoreBox.BLANK;

    public Scored {
      candidates = List.copyOf(candidates);
      withdrawn = List.copyOf(withdrawn);
      papers = Map.copyOf(papers);
    }

    /** As the scoring methods count them. */
    public ScoreBox box() {
      var builder = new ScoreBoxBuilder(candidates);
      papers.forEach(
          (scores, weight) ->
              builder.paper(scores.stream().mapToInt(Integer::intValue).toArray(), weight));
      return withdrawn.isEmpty() ? builder.build() : builder.build().without(withdrawn);
    }
  }
}
