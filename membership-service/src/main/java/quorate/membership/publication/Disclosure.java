package quorate.membership.publication;

import java.util.Locale;

/** Whether facts are published to outsiders or stay with the convener. */
public enum Disclosure {
  PUBLISHED,
  PRIVATE;

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As requests spell it. */
  @Override
  public String toString() {
    return word();
  }

  /** What a word of an event names; another word is a corrupt event. */
  static Disclosure of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
