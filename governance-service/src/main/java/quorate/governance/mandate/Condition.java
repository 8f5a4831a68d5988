package quorate.governance.mandate;

import java.util.Locale;

/**
 * What must be so before it may be used: once and for all, or anew at {@code each} decision. The
 * kind is for machines, the text is what was agreed.
 */
public record Condition(String condition, Kind kind, boolean each, String text) {

  /** What a condition asks for. */
  public enum Kind {
    CONSULTATION,
    BUSINESS_CASE,
    PARTNERS_DECISION,
    ADVICE,
    APPROVAL,
    REPORT,
    OTHER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
