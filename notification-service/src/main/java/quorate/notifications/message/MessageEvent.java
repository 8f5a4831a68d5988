package quorate.notifications.message;

import java.util.UUID;

/** What has happened to a message, as it stands in the log; no name, no address. */
public sealed interface MessageEvent {

  /** A person is to be told, for a practice, by this way, for this reason. */
  record MessagePrepared(
      UUID message,
      UUID ballot,
      String occasion,
      String practice,
      UUID person,
      String channel,
      String reason)
      implements MessageEvent {}

  /** It is on its way. */
  record MessageSent(UUID message, String evidence) implements MessageEvent {}

  /** It is not to be sent any more. */
  record MessageWithdrawn(UUID message, String reason) implements MessageEvent {}

  /** It was not taken. */
  record MessageFailed(UUID message, String evidence) implements MessageEvent {}
}
