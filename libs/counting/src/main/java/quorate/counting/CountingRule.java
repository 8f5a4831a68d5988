package quorate.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.counting.constraint.Constraints;
import quorate.counting.tie.TieRule;

/**
 * How a contest is counted, as a value: method, seats, settings, how ties are broken (in this
 * order), constraints, and whether a paper may be spoilt on purpose. As plain data it is {@link
 * #data}. Contradictions throw {@link RuleNotUnderstood}, which names the field.
 */
public record CountingRule(
    Method method,
    int seats,
    Settings settings,
    List<TieRule> ties,
    Constraints constraints,
    boolean spoiling) {

  static final int MOST_SEATS = 1000;

  public CountingRule {
    ties = List.copyOf(ties);
    RuleSense.check(method, seats, settings, ties, constraints);
  }

  /** For one seat, with what the method itself says, ties standing or as its rule set has them. */
  public static CountingRule of(Method method) {
    return of(method, 1);
  }

  /** For so many seats, with what the method itself says. */
  public static CountingRule of(Method method, int seats) {
    var rules = Rules.ties(method);
    return new CountingRule(method, seats, Settings.NONE, rules, Constraints.none(), false);
  }

  /** Reads plain data: strings, whole numbers, lists and maps. */
  public static CountingRule of(Map<String, ?> data) {
    return new RuleReader(data).rule();
  }

  /** As strings, lists and maps; what is as the method itself says is left out. */
  public Map<String, Object> data() {
    return RuleWriter.data(this);
  }

  /** The same with ties broken by these, in this order. */
  public CountingRule with(List<TieRule> others) {
    return new CountingRule(method, seats, settings, others, constraints, spoiling);
  }

  /** The same under constraints. */
  public CountingRule with(Constraints others) {
    return new CountingRule(method, seats, settings, ties, others, spoiling);
  }

  /** The same with these settings. */
  public CountingRule with(Settings others) {
    return new CountingRule(method, seats, others, ties, constraints, spoiling);
  }

  /** What its papers do. */
  public Marking marking() {
    return settings.newPapers() ? Marking.CHOOSE : method.marking();
  }

  /** Whether a tie may come to be broken by lot. */
  public boolean drawsLots() {
    return ties.contains(TieRule.LOT);
  }

  /** Why these options cannot be counted by this rule; empty when they can. */
  public Optional<RuleNotUnderstood> misfit(List<String> options) {
    return RuleSense.misfit(this, options);
  }
}
