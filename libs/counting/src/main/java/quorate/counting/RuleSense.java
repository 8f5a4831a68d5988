package quorate.counting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import quorate.counting.condorcet.PairTies;
import quorate.counting.constraint.Constraints;
import quorate.counting.tie.TieRule;

/** Whether the parts of a counting rule go together, and with the options of a paper. */
final class RuleSense {

  private RuleSense() {}

  static void check(
      Method method, int seats, Settings settings, List<TieRule> ties, Constraints constraints) {
    if (seats < 1 || seats > CountingRule.MOST_SEATS) {
      throw new RuleNotUnderstood("seats", seats, "From 1 to 1000 seats are filled.");
    }
    if (seats > 1 && !method.fillsSeveralSeats()) {
      throw new RuleNotUnderstood("seats", seats, method + " fills one seat.");
    }
    if (new HashSet<>(ties).size() < ties.size()
        || (ties.contains(TieRule.LOT) && ties.getLast() != TieRule.LOT)) {
      throw new RuleNotUnderstood(
          "ties", ties, "Each way to break ties stands once, the lot last.");
    }
    boolean pairsByLot = settings.pairTies().equals(Optional.of(PairTies.LOT));
    if (pairsByLot && !ties.contains(TieRule.LOT)) {
      throw new RuleNotUnderstood("pairties", "lot", "Ties must then be broken by lot.");
    }
    constrained(method, seats, constraints);
    Rules.check(method, seats, settings);
  }

  private static void constrained(Method method, int seats, Constraints constraints) {
    if (constraints.isEmpty()) {
      return;
    }
    if (!method.knowsConstraints() || seats == 1) {
      throw new RuleNotUnderstood(
          "constraints",
          constraints.words(),
          method.knowsConstraints()
              ? "Constraints are for elections to several seats."
              : method + " elects without regard to classes of candidates.");
    }
    for (int i = 0; i < constraints.all().size(); i++) {
      int least = constraints.all().get(i).least();
      if (least > seats) {
        throw new RuleNotUnderstood(
            "constraints[" + i + "].least", least, "There are only " + seats + " seats.");
      }
    }
  }

  static Optional<RuleNotUnderstood> misfit(CountingRule rule, List<String> options) {
    if (rule.method() == Method.YES_NO && options.size() != 2) {
      return because("method", rule.method(), "Yes or no is two options, the first of them yes.");
    }
    var fallback = rule.settings().fallback();
    if (fallback.isPresent() && !options.contains(fallback.get().option())) {
      return because("default.option", fallback.get().option(), "It stands on the paper.");
    }
    if (fallback.isPresent() && !options.containsAll(fallback.get().particular().keySet())) {
      return because("default.particular", fallback.get().particular(), "They stand on the paper.");
    }
    if (rule.method() == Method.LIMITED && rule.settings().votes().orElse(1) > options.size()) {
      return because("votes", rule.settings().votes(), "There are fewer options than votes.");
    }
    return constraints(rule, options);
  }

  private static Optional<RuleNotUnderstood> constraints(CountingRule rule, List<String> options) {
    var all = rule.constraints().all();
    for (int i = 0; i < all.size(); i++) {
      var constraint = all.get(i);
      if (!options.containsAll(constraint.of())) {
        return because(of(i), constraint.of(), "All of a class stand on the paper.");
      }
      int size = constraint.of().size();
      if (constraint.least() > size) {
        return because(of(i), size, "There are " + size + ": " + constraint.words());
      }
    }
    return rule.constraints().canBeMet(options, rule.seats())
        ? Optional.empty()
        : because("constraints", words(rule), "With these options they cannot be met together.");
  }

  private static String words(CountingRule rule) {
    return rule.seats() + " seats; " + rule.constraints().words();
  }

  private static String of(int constraint) {
    return "constraints[" + constraint + "].options";
  }

  private static Optional<RuleNotUnderstood> because(String path, Object given, String why) {
    return Optional.of(new RuleNotUnderstood(path, given, why));
  }
}
