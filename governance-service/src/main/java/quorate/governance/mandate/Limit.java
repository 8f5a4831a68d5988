package quorate.governance.mandate;

import java.math.BigDecimal;
import java.util.Locale;

/** How much, in pounds: of each decision, or of all together. */
public record Limit(BigDecimal amount, Per per) {

  /** What the amount is a limit of. */
  public enum Per {
    DECISION,
    IN_ALL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How much is left after so much was used. */
  public BigDecimal left(BigDecimal used) {
    return per == Per.DECISION ? amount : amount.subtract(used);
  }

  /** Whether one that is handed on so stays within this one, as far as that shows beforehand. */
  boolean holds(Limit other) {
    return (per == Per.DECISION && other.per == Per.IN_ALL) || other.amount.compareTo(amount) <= 0;
  }
}
