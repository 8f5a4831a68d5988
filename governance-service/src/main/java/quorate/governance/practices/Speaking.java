package quorate.governance.practices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.practices.Practices.Held;

/** How what is said for a practice is known to be its own. */
public final class Speaking {

  private Speaking() {}

  /**
   * Recorded from a document, which the secretary alone does; else said by who represents the
   * practice that day; null where nobody does.
   */
  public static @Nullable Evidence by(
      Held held, String practice, LocalDate day, @Nullable Document document, boolean secretary) {
    if (document != null) {
      return secretary ? Evidence.of(document) : null;
    }
    return held.hands().stream()
        .filter(hand -> hand.speaksFor(practice, day))
        .findFirst()
        .map(hand -> Evidence.of(hand.person(), hand.mandate()))
        .orElse(null);
  }
}
