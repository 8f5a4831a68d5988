package quorate.counting.outcome.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Weighting;

/**
 * One line of the frozen roll: a member or practice, its constituency (empty where there are none),
 * and its weight under each weighting of the rule set, by the weighting's name.
 */
public record Elector(String member, String constituency, Map<String, Exact> weights) {

  public Elector {
    weights = Map.copyOf(weights);
    if (weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new IllegalArgumentException("a weight is never negative: " + member);
    }
  }

  /**
   * As a roll has it: weighed so in what is named among {@code others}, and by {@code weight} in
   * every other weighting.
   */
  public static Elector of(
      String member,
      String constituency,
      Exact weight,
      Map<String, Exact> others,
      List<Weighting> weightings) {
    var weights = new HashMap<String, Exact>();
    weightings.forEach(each -> weights.put(each.name(), others.getOrDefault(each.name(), weight)));
    return new Elector(member, constituency, weights);
  }

  /** Its weight; a roll that was not weighed so is an error of the caller. */
  public Exact weight(Weighting weighting) {
    Exact weight = weights.get(weighting.name());
    if (weight == null) {
      throw new IllegalArgumentException(member + " has no weight in " + weighting.name());
    }
    return weight;
  }
}
