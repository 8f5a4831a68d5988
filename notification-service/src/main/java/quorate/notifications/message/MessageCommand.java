package quorate.notifications.message;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.notifications.recipients.Recipient;

/** What can be asked of a message. */
public sealed interface MessageCommand {

  /** Prepares to tell this recipient of this ballot. */
  record PrepareMessage(
      UUID message, UUID ballot, Occasion occasion, Recipient recipient, @Nullable VoteTold vote)
      implements MessageCommand {

    /** Of something else than a vote. */
    public PrepareMessage(UUID message, UUID ballot, Occasion occasion, Recipient recipient) {
      this(message, ballot, occasion, recipient, null);
    }
  }

  /** The mail server took it. */
  record RecordSent(UUID message, Evidence evidence) implements MessageCommand {}

  /** The mail server did not take it. */
  record RecordFailure(UUID message, Evidence evidence) implements MessageCommand {}

  /** The person was erased: there is nobody to tell. */
  record WithdrawMessage(UUID message) implements MessageCommand {}

  /** Somebody put the letter in the post on that day. */
  record RecordPosting(UUID message, LocalDate on, LocalDate today) implements MessageCommand {}
}
