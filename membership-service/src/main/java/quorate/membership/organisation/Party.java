package quorate.membership.organisation;

import java.util.Locale;

/** The other end of a link: a practice, a network or an organisation, by its code. */
public record Party(Kind kind, String code) {

  /** Which register keeps it. */
  public enum Kind {
    PRACTICE,
    NETWORK,
    ORGANISATION;

    /** The word for it in events and answers. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As requests spell it. */
    @Override
    public String toString() {
      return word();
    }

    /** The kind that a word of an event names; another word is a corrupt event. */
    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
