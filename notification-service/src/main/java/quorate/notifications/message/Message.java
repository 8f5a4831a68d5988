package quorate.notifications.message;

import quorate.chassis.log.Aggregate;
import quorate.notifications.message.MessageEvent.MessageFailed;
import quorate.notifications.message.MessageEvent.MessagePrepared;
import quorate.notifications.message.MessageEvent.MessageSent;
import quorate.notifications.message.MessageEvent.MessageWithdrawn;
import quorate.notifications.recipients.Channel;

/** Where a message stands. */
public sealed interface Message {

  /** The streams of messages: {@code message/<id>}. */
  Aggregate<Message, MessageEvent> MESSAGES =
      new Aggregate<>("message", MessageEvent.class, new Unknown(), Message::evolve);

  /** Nobody prepared it. */
  record Unknown() implements Message {}

  /** To be sent: not tried yet, or tried in vain so many times. */
  record Waiting(String channel, int failures) implements Message {

    boolean isLetter() {
      return channel.equals(Channel.LETTER.word());
    }
  }

  /** On its way; nothing more is to be done. */
  record Sent() implements Message {}

  /** Not sent, and not to be: the person was erased. */
  record Withdrawn() implements Message {}

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Message evolve(Message message, MessageEvent event) {
    return switch (event) {
      case MessagePrepared e when message instanceof Unknown -> new Waiting(e.channel(), 0);
      case MessageSent _ when message instanceof Waiting -> new Sent();
      case MessageFailed _ when message instanceof Waiting(var channel, var failures) ->
          new Waiting(channel, failures + 1);
      case MessageWithdrawn _ when message instanceof Waiting -> new Withdrawn();
      case MessagePrepared _, MessageSent _, MessageFailed _, MessageWithdrawn _ ->
          throw new IllegalStateException(event + " cannot follow " + message);
    };
  }
}
