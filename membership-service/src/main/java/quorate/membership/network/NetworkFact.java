package quorate.membership.network;

import java.time.LocalDate;
import java.util.Locale;
import quorate.membership.network.Network.Registered;

/** What can be said of a network from a day on, and taken back by that day. */
public enum NetworkFact {
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
  public static NetworkFact of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The network as if that had not been said to begin that day; of a closure, to be the last. */
  Registered without(Registered n, LocalDate day) {
    return switch (this) {
      case NAME ->
          new Registered(
              n.code(), n.names().without(day), n.subIcbLocation(), n.openedOn(), n.closedOn());
      case CLOSURE ->
          day.equals(n.closedOn())
              ? new Registered(n.code(), n.names(), n.subIcbLocation(), n.openedOn(), null)
              : n;
    };
  }
}
