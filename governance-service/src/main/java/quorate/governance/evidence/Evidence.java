package quorate.governance.evidence;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it is known that the giver means it: said by the practice's representative, under that
 * person's mandate in the register; or recorded from a document.
 */
public record Evidence(
    Kind kind, @Nullable UUID person, @Nullable UUID mandate, @Nullable Document document) {

  /** Which of the two. */
  public enum Kind {
    REPRESENTATIVE,
    DOCUMENT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Recorded from a document. */
  public static Evidence of(Document document) {
    return new Evidence(Kind.DOCUMENT, null, null, document);
  }

  /** Said by a representative. */
  public static Evidence of(UUID person, UUID mandate) {
    return new Evidence(Kind.REPRESENTATIVE, person, mandate, null);
  }
}
