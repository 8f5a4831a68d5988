package quorate.governance.evidence;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it is known that somebody means it: said by the practice's representative, under that
 * person's mandate in the register; by a person in their seat of a body; or recorded from a
 * document.
 */
public record Evidence(
    Kind kind, @Nullable UUID person, @Nullable UUID mandate, @Nullable Document document) {

  /** Which of these. */
  public enum Kind {
    REPRESENTATIVE,
    SEAT,
    DOCUMENT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The document by which it is known; absent where somebody said so, or nothing shows it. */
  public static @Nullable Document paper(@Nullable Evidence evidence) {
    return evidence == null ? null : evidence.document();
  }

  /** Recorded from a document. */
  public static Evidence of(Document document) {
    return new Evidence(Kind.DOCUMENT, null, null, document);
  }

  /** Said by a representative. */
  public static Evidence of(UUID person, UUID mandate) {
    return new Evidence(Kind.REPRESENTATIVE, person, mandate, null);
  }

  /** Said by a person in their seat. */
  public static Evidence inSeat(UUID person) {
    return new Evidence(Kind.SEAT, person, null, null);
  }
}
