package quorate.notifications.wording;

import java.util.UUID;
import quorate.notifications.message.MessageEvent.MessagePrepared;

/** Who is told of what: everything a message's wording hangs on. */
public record Told(UUID ballot, String occasion, String practice, UUID person, String channel) {

  /** What a prepared message tells. */
  public static Told of(MessagePrepared e) {
    return new Told(e.ballot(), e.occasion(), e.practice(), e.person(), e.channel());
  }
}
