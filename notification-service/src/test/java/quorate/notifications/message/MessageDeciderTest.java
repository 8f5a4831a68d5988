package quorate.notifications.message;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.notifications.message.MessageCommand.PrepareMessage;
import quorate.notifications.message.MessageCommand.RecordFailure;
import quorate.notifications.message.MessageCommand.RecordPosting;
import quorate.notifications.message.MessageCommand.RecordSent;
import quorate.notifications.message.MessageCommand.WithdrawMessage;
import quorate.notifications.message.MessageEvent.MessageFailed;
import quorate.notifications.message.MessageEvent.MessagePrepared;
import quorate.notifications.message.MessageEvent.MessageSent;
import quorate.notifications.message.MessageEvent.MessageWithdrawn;
import quorate.notifications.recipients.Channel;
import quorate.notifications.recipients.Recipient;
import quorate.testkit.DeciderSpec;

class MessageDeciderTest {

  private static final UUID MESSAGE = new UUID(0, 1);
  private static final UUID BALLOT = new UUID(0, 2);
  private static final UUID ASHA = new UUID(0, 3);
  private static final Evidence TAKEN = new Evidence("250 2.0.0 OK");
  private static final Evidence BUSY = new Evidence("451 try again later");
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

  @Test
  void a_message_is_prepared_with_the_reason_for_its_way() {
    message().when(prepare(Channel.EMAIL)).then(prepared(Channel.EMAIL));
  }

  @Test
  void a_message_is_prepared_once() {
    message()
        .given(prepared(Channel.EMAIL))
        .when(prepare(Channel.EMAIL))
        .thenRefused(MessageRefusal.ALREADY_PREPARED);
  }

  @Test
  void the_mail_servers_reply_is_the_evidence() {
    message()
        .given(prepared(Channel.EMAIL))
        .when(new RecordSent(MESSAGE, TAKEN))
        .then(new MessageSent(MESSAGE, "250 2.0.0 OK"));
  }

  @Test
  void what_failed_can_still_be_sent() {
    message()
        .given(prepared(Channel.EMAIL), new MessageFailed(MESSAGE, BUSY.text()))
        .when(new RecordSent(MESSAGE, TAKEN))
        .then(new MessageSent(MESSAGE, "250 2.0.0 OK"));
  }

  @Test
  void what_was_sent_does_not_fail_afterwards() {
    message()
        .given(prepared(Channel.EMAIL), new MessageSent(MESSAGE, TAKEN.text()))
        .when(new RecordFailure(MESSAGE, BUSY))
        .thenRefused(MessageRefusal.ALREADY_SENT);
  }

  @Test
  void what_waits_for_who_was_erased_is_withdrawn_for_good() {
    var withdrawn = new MessageWithdrawn(MESSAGE, "the person was erased");
    var busy = new MessageFailed(MESSAGE, BUSY.text());
    var withdraw = new WithdrawMessage(MESSAGE);
    message().given(prepared(Channel.LETTER)).when(withdraw).then(withdrawn);
    message().given(prepared(Channel.EMAIL), busy).when(withdraw).then(withdrawn);
    message()
        .given(prepared(Channel.EMAIL), withdrawn)
        .when(new RecordSent(MESSAGE, TAKEN))
        .thenRefused(MessageRefusal.RECIPIENT_ERASED);
    message()
        .given(prepared(Channel.EMAIL), new MessageSent(MESSAGE, TAKEN.text()))
        .when(withdraw)
        .thenRefused(MessageRefusal.ALREADY_SENT);
  }

  @Test
  void a_letter_is_posted_and_not_mailed() {
    message()
        .given(prepared(Channel.LETTER))
        .when(new RecordPosting(MESSAGE, MONDAY, MONDAY))
        .then(new MessageSent(MESSAGE, "posted on 2026-06-01"));
    message()
        .given(prepared(Channel.LETTER))
        .when(new RecordSent(MESSAGE, TAKEN))
        .thenRefused(MessageRefusal.NOT_AN_EMAIL);
  }

  @Test
  void a_letter_is_not_posted_tomorrow() {
    message()
        .given(prepared(Channel.LETTER))
        .when(new RecordPosting(MESSAGE, MONDAY.plusDays(1), MONDAY))
        .thenRefused(MessageRefusal.NOT_POSTED_YET);
  }

  @Test
  void an_email_is_not_posted() {
    message()
        .given(prepared(Channel.EMAIL))
        .when(new RecordPosting(MESSAGE, MONDAY, MONDAY))
        .thenRefused(MessageRefusal.NOT_A_LETTER);
  }

  @Test
  void what_nobody_prepared_is_not_found() {
    message().when(new RecordSent(MESSAGE, TAKEN)).thenRefused(MessageRefusal.NO_SUCH_MESSAGE);
  }

  @Test
  void a_delivery_without_a_message_stops_the_fold() {
    var corrupt = message().given(new MessageSent(MESSAGE, TAKEN.text()));

    assertThrows(IllegalStateException.class, () -> corrupt.when(prepare(Channel.EMAIL)));
  }

  private static DeciderSpec<MessageCommand, MessageEvent> message() {
    return DeciderSpec.of(Message.MESSAGES, MessageDecider::decide);
  }

  private static PrepareMessage prepare(Channel channel) {
    return new PrepareMessage(
        MESSAGE, BALLOT, Occasion.NOTICE, new Recipient("G81001", ASHA, channel, "because"));
  }

  private static MessagePrepared prepared(Channel channel) {
    return new MessagePrepared(
        MESSAGE, BALLOT, "notice", "G81001", ASHA, channel.word(), "because");
  }
}
