package quorate.governance.register;

import java.util.Locale;
import java.util.UUID;

/** One entry that a decision rests on: what it is to the decision, its log, its place, its id. */
public record Link(String rel, String log, long position, UUID entry) {

  /** What an entry is to a decision. */
  public enum Rel {
    MATTER,
    BALLOT,
    NOTICE,
    ROLL,
    COUNT,
    DECLARATION;

    /** The word for it on the wire. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
