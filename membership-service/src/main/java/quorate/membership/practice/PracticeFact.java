package quorate.membership.practice;

import java.time.LocalDate;
import java.util.Locale;
import quorate.membership.dated.Timeline;
import quorate.membership.facts.Basis;
import quorate.membership.practice.Practice.Registered;

/** What can be said of a practice from a day on, and taken back by that day. */
public enum PracticeFact {
  NAME,
  POSTCODE,
  AREA,
  NETWORK,
  REGISTERED_LIST,
  WEIGHTED_LIST,
  CONTRACT,
  ADDRESS,
  DISPENSING,
  OPENING,
  CLOSURE;

  /** The word for it in events and requests. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As requests spell it. */
  @Override
  public String toString() {
    return word();
  }

  /** The fact that a word of an event names; another word is a corrupt event. */
  public static PracticeFact of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The practice as if nothing had been said to begin that day; of a closure, to be the last. */
  Registered without(Registered p, LocalDate day) {
    Particulars of = p.particulars();
    Whereabouts at = p.whereabouts();
    return switch (this) {
      case NAME -> p.with(of.named(of.names().without(day)));
      case POSTCODE -> p.with(of.located(of.postcodes().without(day)));
      case OPENING -> day.equals(of.openedOn()) ? p.with(of.opened(null)) : p;
      case CLOSURE -> day.equals(of.closedOn()) ? p.with(of.closed(null)) : p;
      case AREA -> p.with(new Whereabouts(at.placements().without(day), at.networks()));
      case NETWORK -> p.with(new Whereabouts(at.placements(), at.networks().without(day)));
      case REGISTERED_LIST -> p.with(p.figures().without(Basis.REGISTERED, day));
      case WEIGHTED_LIST -> p.with(p.figures().without(Basis.WEIGHTED, day));
      case ADDRESS -> p.with(of.addressed(of.addresses().without(day)));
      case DISPENSING -> p.with(p.figures().dispensing(p.figures().dispensing().without(day)));
      case CONTRACT -> p.with(p.figures().contracts(p.figures().contracts().without(day)));
    };
  }

  /** Whether a practice lacks what each must have. */
  static boolean isNameless(Registered p) {
    return isEmpty(p.particulars().names()) || isEmpty(p.particulars().postcodes());
  }

  private static boolean isEmpty(Timeline<?> said) {
    return said.values().isEmpty();
  }
}
