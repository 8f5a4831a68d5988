package quorate.governance.register;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.Principal;

/** How much of a decision's sum each mandate is used for. */
final class Uses {

  private Uses() {}

  /**
   * By mandate: the parts of those for whom it was used, where they are told apart, else the whole
   * sum, and that once. Empty for a decision without a sum.
   */
  static Map<UUID, BigDecimal> of(DecisionTaken taken) {
    Map<UUID, BigDecimal> uses = new HashMap<>();
    BigDecimal sum = taken.sum();
    if (sum != null) {
      for (Principal each : taken.principals()) {
        BigDecimal part = each.sum() == null ? sum : each.sum();
        each.mandates().forEach(mandate -> uses.merge(mandate, part, (a, b) -> a.add(b).min(sum)));
      }
    }
    return uses;
  }
}
