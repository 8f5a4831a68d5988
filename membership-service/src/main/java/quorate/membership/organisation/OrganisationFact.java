package quorate.membership.organisation;

import java.time.LocalDate;
import java.util.Locale;
import quorate.membership.organisation.Organisation.Registered;

/** What can be said of an organisation itself, and taken back by its day. */
public enum OrganisationFact {
  NAME,
  CLOSURE;

  /** The word for it in events and requests. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As requests spell it. */
  @Override
  public String toString() {
    return word();
  }

  /** The fact that a word of an event names; another word is a corrupt event. */
  public static OrganisationFact of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The organisation as if that had not been said; a succession rests on its closure. */
  Registered without(Registered o, LocalDate day) {
    return switch (this) {
      case NAME -> o.with(o.names().without(day));
      case CLOSURE -> day.equals(o.lastDay()) ? o.until(null).succeededBy(null) : o;
    };
  }
}
