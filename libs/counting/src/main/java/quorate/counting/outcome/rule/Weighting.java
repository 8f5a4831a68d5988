package quorate.counting.outcome.rule;

/**
 * A way of weighing the votes, named as it is spoken of: {@code members}, {@code shares}, {@code
 * practices}, {@code patients}. The clause says where such weights come from.
 */
public record Weighting(String name, WeightBasis basis, Clause clause) {

  /** One vote a member: a company without share capital. */
  public static Weighting members() {
    return new Weighting(
        "members",
        new WeightBasis.OnePerMember(),
        Clause.act("284(3)(b)", "A company without share capital: every member has one vote."));
  }

  /** One vote a share. */
  public static Weighting shares() {
    return new Weighting(
        "shares",
        new WeightBasis.PerShare(),
        Clause.act("284(3)(a)", "Every member has one vote for each share held."));
  }

  /** Whether the Act gives such weights, or else the articles do. */
  public boolean fitsStatute() {
    return basis.isStatutory() || clause.ofTheArticles();
  }
}
