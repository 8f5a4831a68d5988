package quorate.membership.facts;

import java.util.Locale;

/** How patients are counted: as registered, or weighted by need (Carr-Hill formula). */
public enum Basis {
  REGISTERED,
  WEIGHTED;

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The basis that a word of an event names; another word is a corrupt event. */
  public static Basis of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
