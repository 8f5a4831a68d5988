package quorate.counting.scoring;

/**
 * Cumulative voting: each paper gives out so many points as it likes, several to one candidate if
 * it likes; the most points win. A paper with more, or with points below zero, is set aside.
 */
public record Cumulative(int points) implements ScoringMethod {

  public Cumulative {
    if (points < 1 || points > 100_000) {
      throw new IllegalArgumentException("points per paper: " + points);
    }
  }

  @Override
  public String name() {
    return "cumulative";
  }

  @Override
  public int lowest() {
    return 0;
  }

  @Override
  public int highest() {
    return points;
  }
}
