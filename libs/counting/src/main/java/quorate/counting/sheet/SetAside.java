package quorate.counting.sheet;

import java.util.Locale;
import quorate.counting.number.Exact;

/** What the papers weigh together that were not counted for this reason. */
public record SetAside(Reason reason, Exact weight) {

  /** Why a paper counts for nobody. */
  public enum Reason {
    BLANK("The paper marks no candidate who stands."),
    TOO_MANY("The paper marks more candidates than it may."),
    LEVEL("The paper gives the same place to several candidates where one may be chosen."),
    TOO_MANY_POINTS("The paper gives out more points than it may."),
    OUT_OF_RANGE("The paper gives a score outside the range.");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** One sentence for the elector. */
    public String text() {
      return text;
    }

    /** Its stable name in files and messages, as {@code too-many}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
