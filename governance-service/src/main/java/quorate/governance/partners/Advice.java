package quorate.governance.partners;

import java.time.LocalDate;
import java.util.Locale;
import quorate.governance.evidence.Document;

/** The practice's own advice, taken, or expressly waived. */
public record Advice(Kind kind, LocalDate on, Document document) {

  /** Which of the two. */
  public enum Kind {
    TAKEN,
    WAIVED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
