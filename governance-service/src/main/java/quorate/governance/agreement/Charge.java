package quorate.governance.agreement;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a decision takes of an agreement's money: so much of that ring-fence, and so much free. */
public record Charge(UUID agreement, @Nullable String fence, BigDecimal fenced, BigDecimal free) {

  /** What is left of it once so much was spent, of the ring-fence first. */
  public Charge less(BigDecimal spent) {
    BigDecimal ofFence = spent.min(fenced);
    BigDecimal ofFree = spent.subtract(ofFence).min(free);
    return new Charge(agreement, fence, fenced.subtract(ofFence), free.subtract(ofFree));
  }
}
