package quorate.governance.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;

/**
 * A paper that shows something, by the convener's own reference and day; {@code hash} is the keyed
 * one of its bytes.
 */
public record Document(String reference, LocalDate dated, @Nullable String hash) {

  /**
   * Why what was sent shows nothing yet, of a day to come; empty where it does, or none was sent.
   */
  public static <E> Optional<Decision<E>> ahead(
      @Nullable Document sent, LocalDate today, String field) {
    return sent != null && sent.dated().isAfter(today)
        ? Optional.of(Decision.refuse(EvidenceRefusal.DATED_AHEAD, field, sent.dated()))
        : Optional.empty();
  }
}
