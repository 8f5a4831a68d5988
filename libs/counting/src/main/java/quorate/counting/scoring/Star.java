package quorate.counting.scoring;

/**
 * STAR voting (score, then automatic runoff), scores 0 to 5: the two with the highest sums go to a
 * runoff, which the one preferred on more papers wins. For several seats the whole is done again
 * without those elected (bloc STAR). Ties by the Official Tiebreaker Protocol.
 */
public record Star() implements ScoringMethod {

  @Override
  public String name() {
    return "star";
  }

  @Override
  public int lowest() {
    return 0;
  }

  @Override
  public int highest() {
    return 5;
  }
}
