package quorate.counting.scoring;

/**
 * Approval voting (Brams and Fishburn, American Political Science Review 72, 1978): as many
 * candidates as one likes, each with 1; the most approvals win.
 */
public record Approval() implements ScoringMethod {

  @Override
  public String name() {
    return "approval";
  }

  @Override
  public int lowest() {
    return 0;
  }

  @Override
  public int highest() {
    return 1;
  }
}
