package quorate.notifications.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a message, as it stands in the log; no name, no address. */
public sealed interface MessageEvent {

  /**
   * A person is to be told, for a practice, by this way, for this reason; {@code vote} where it is
   * of a colleague's vote.
   */
  record MessagePrepared(
      UUID message,
      UUID ballot,
      String occasion,
      String practice,
      UUID person,
      String channel,
      String reason,
      @Nullable VoteTold vote)
      implements MessageEvent {

    /** Of something else than a vote. */
    public MessagePrepared(
        UUID message,
        UUID ballot,
        String occasion,
        String practice,
        UUID person,
        String channel,
        String reason) {
      this(message, ballot, occasion, practice, person, channel, reason, null);
    }
  }

  /** It is on its way. */
  record MessageSent(UUID message, String evidence) implements MessageEvent {}

  /** It is not to be sent any more. */
  record MessageWithdrawn(UUID message, String reason) implements MessageEvent {}

  /** It was not taken. */
  record MessageFailed(UUID message, String evidence) implements MessageEvent {}
}
