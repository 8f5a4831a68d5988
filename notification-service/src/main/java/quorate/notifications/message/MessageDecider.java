package quorate.notifications.message;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.function.Supplier;
import quorate.chassis.decide.Decision;
import quorate.notifications.message.Message.Sent;
import quorate.notifications.message.Message.Unknown;
import quorate.notifications.message.Message.Waiting;
import quorate.notifications.message.Message.Withdrawn;
import quorate.notifications.message.MessageCommand.PrepareMessage;
import quorate.notifications.message.MessageCommand.RecordFailure;
import quorate.notifications.message.MessageCommand.RecordPosting;
import quorate.notifications.message.MessageCommand.RecordSent;
import quorate.notifications.message.MessageCommand.WithdrawMessage;
import quorate.notifications.message.MessageEvent.MessageFailed;
import quorate.notifications.message.MessageEvent.MessagePrepared;
import quorate.notifications.message.MessageEvent.MessageSent;
import quorate.notifications.message.MessageEvent.MessageWithdrawn;

/** Decides about one message. */
public final class MessageDecider {

  private MessageDecider() {}

  /** Decides. */
  public static Decision<MessageEvent> decide(MessageCommand command, Message message) {
    return switch (command) {
      case PrepareMessage c -> prepare(c, message);
      case RecordSent c -> email(message, () -> new MessageSent(c.message(), c.evidence().text()));
      case RecordFailure c ->
          email(message, () -> new MessageFailed(c.message(), c.evidence().text()));
      case RecordPosting c when c.on().isAfter(c.today()) ->
          refuse(MessageRefusal.NOT_POSTED_YET, "on", c.on());
      case RecordPosting c ->
          letter(message, () -> new MessageSent(c.message(), "posted on " + c.on()));
      case WithdrawMessage c -> withdraw(c, message);
    };
  }

  private static Decision<MessageEvent> prepare(PrepareMessage c, Message message) {
    if (!(message instanceof Unknown)) {
      return refuse(MessageRefusal.ALREADY_PREPARED);
    }
    return accept(
        new MessagePrepared(
            c.message(),
            c.ballot(),
            c.occasion().word(),
            c.recipient().practice(),
            c.recipient().person(),
            c.recipient().channel().word(),
            c.recipient().reason(),
            c.vote()));
  }

  private static Decision<MessageEvent> withdraw(WithdrawMessage c, Message message) {
    return switch (message) {
      case Unknown _ -> refuse(MessageRefusal.NO_SUCH_MESSAGE);
      case Sent _ -> refuse(MessageRefusal.ALREADY_SENT);
      case Withdrawn _ -> refuse(MessageRefusal.RECIPIENT_ERASED);
      case Waiting _ -> accept(new MessageWithdrawn(c.message(), "the person was erased"));
    };
  }

  private static Decision<MessageEvent> email(Message message, Supplier<MessageEvent> event) {
    return switch (message) {
      case Unknown _ -> refuse(MessageRefusal.NO_SUCH_MESSAGE);
      case Sent _ -> refuse(MessageRefusal.ALREADY_SENT);
      case Withdrawn _ -> refuse(MessageRefusal.RECIPIENT_ERASED);
      case Waiting waiting when waiting.isLetter() -> refuse(MessageRefusal.NOT_AN_EMAIL);
      case Waiting _ -> accept(event.get());
    };
  }

  private static Decision<MessageEvent> letter(Message message, Supplier<MessageEvent> event) {
    return switch (message) {
      case Unknown _ -> refuse(MessageRefusal.NO_SUCH_MESSAGE);
      case Sent _ -> refuse(MessageRefusal.ALREADY_SENT);
      case Withdrawn _ -> refuse(MessageRefusal.RECIPIENT_ERASED);
      case Waiting waiting when !waiting.isLetter() -> refuse(MessageRefusal.NOT_A_LETTER);
      case Waiting _ -> accept(event.get());
    };
  }
}
