package quorate.counting.scoring;

/**
 * Score (range) voting: the highest sum of scores wins. A candidate left out has the lowest score
 * on that paper, so sums, not averages, are compared. A range of more than 100,000 throws {@link
 * IllegalArgumentException}.
 */
public record Score(int lowest, int highest) implements ScoringMethod {

  private static final int WIDEST = 100_000;

  public Score {
    if (lowest >= highest || lowest == ScoreBox.BLANK || (long) highest - lowest > WIDEST) {
      throw new IllegalArgumentException("scores from " + lowest + " to " + highest);
    }
  }

  @Override
  public String name() {
    return "score";
  }
}
