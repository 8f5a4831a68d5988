package quorate.notifications.wording;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.notifications.message.MessageEvent.MessagePrepared;
import quorate.notifications.message.VoteTold;

/** Who is told of what: everything a message's wording hangs on. */
public record Told(
    UUID ballot,
    String occasion,
    String practice,
    UUID person,
    String channel,
    @Nullable VoteTold vote) {

  /** The vote that a message tells of, from its entry's data; null where it tells of none. */
  public static @Nullable VoteTold vote(@Nullable String data) {
    return data == null ? null : Sources.read(data, VoteTold.class);
  }

  /** What a prepared message tells. */
  public static Told of(MessagePrepared e) {
    return new Told(e.ballot(), e.occasion(), e.practice(), e.person(), e.channel(), e.vote());
  }
}
