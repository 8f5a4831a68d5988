package quorate.governance.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a decision after it was entered, on its own stream. */
public sealed interface Later extends RegisterEvent {

  /** The result that made it was annulled after a challenge: it stands no more. */
  record DecisionAnnulled(
      UUID decision, UUID ballot, UUID challenge, String reason, @Nullable UUID rerun, LocalDate on)
      implements Later {}

  /** Whoever took it decided anew, from that day on. */
  record DecisionSuperseded(UUID decision, UUID by, LocalDate on) implements Later {}

  /** The urgent action behind it was not ratified: it stands no more. */
  record DecisionLapsed(UUID decision, UUID urgentAction, LocalDate on) implements Later {}

  /**
   * Something was drawn or done by it: {@code use} is the drawing or act on that plan, of its line
   * or reserved matter.
   */
  record DecisionUsed(
      UUID decision,
      UUID use,
      UUID plan,
      @Nullable String line,
      @Nullable String matter,
      @Nullable BigDecimal sum,
      LocalDate on)
      implements Later {}

  /** A permission was granted or refused by it, and no other is. */
  record DecisionCited(UUID decision, UUID permission, LocalDate on) implements Later {}
}
