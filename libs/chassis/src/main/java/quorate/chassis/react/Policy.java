package quorate.chassis.react;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/**
 * A reaction, named {@code When…Then…}. Entries come in order per log and convener, at least once;
 * several logs at once, so that none waits for another's. The request is stamped with the key
 * (policy, entry id), kept forever, so that reacting again records nothing new. A failure is tried
 * again with growing pauses; {@link NotYet} is one that only waits.
 */
public interface Policy {

  /** Its name, as words joined by hyphens: the reaction's actor is {@code policy:<name>}. */
  String name();

  /** The services whose logs it follows: this one, or neighbours that the service hears. */
  Set<String> sources();

  /**
   * The kinds of events that it reacts to: records, or types above them. Others pass it by, unread.
   */
  default Set<Class<?>> events() {
    return Set.of(Record.class);
  }

  /**
   * Whether it may have to react, as far as is known without waiting; asked from any thread. What
   * does not concern it is not shown to it again.
   */
  default boolean concerns(Entry entry) {
    return true;
  }

  /** Reacts to one entry of a subscribed type. */
  Uni<Void> react(Entry entry, Request request);
}
