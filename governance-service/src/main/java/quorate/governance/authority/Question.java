package quorate.governance.authority;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;

/**
 * May this party decide this for that one, on that day? {@code met} are the conditions of each
 * decision that are stated to be met, {@code touches} what of the partners' own it touches.
 */
public record Question(
    Party decider,
    Party principal,
    String subject,
    @Nullable BigDecimal sum,
    LocalDate on,
    Set<Met> met,
    Set<Touch> touches) {

  public Question {
    met = Set.copyOf(met);
    touches = Set.copyOf(touches);
  }

  /** A condition of a mandate that is met for one decision. */
  public record Met(UUID mandate, String condition) {}
}
