package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Drafted;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Noticed;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotCommand.GiveNotice;
import quorate.ballots.ballot.BallotCommand.RemindElectors;
import quorate.ballots.ballot.BallotEvent.ReminderDue;
import quorate.chassis.decide.Decision;

/** Decides when those who have not voted are reminded, and of which times a notice may tell. */
final class Reminding {

  private static final int MOST = 5;
  private static final String FIELD = "reminders";

  private Reminding() {}

  /** The refusal for the first reminder that cannot be; empty where all can. */
  static Optional<Decision<BallotEvent>> unmet(GiveNotice c) {
    List<Instant> asked = c.reminders();
    if (asked == null) {
      return Optional.empty();
    }
    if (asked.isEmpty() || asked.size() > MOST) {
      return no(FIELD, asked.size(), "Name one to five, or leave the field out.");
    }
    Instant last = c.opens();
    for (int i = 0; i < asked.size(); i++) {
      String field = "%s[%d]".formatted(FIELD, i);
      if (!asked.get(i).isAfter(last)) {
        return no(field, asked.get(i), "Give one that is later than %s.".formatted(last));
      }
      last = asked.get(i);
      if (!last.isBefore(c.closes())) {
        return no(field, last, "Give one before the close at %s.".formatted(c.closes()));
      }
    }
    return Optional.empty();
  }

  /** Of several that are due, as after a service was down, the latest alone. */
  static Decision<BallotEvent> remind(RemindElectors c, Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _ -> refuse(BallotRefusal.NO_SUCH_BALLOT);
      case Open open when !c.at().isBefore(open.closes()) -> refuse(BallotRefusal.NOT_OPEN);
      case Open open -> remind(c, open);
      case Drafted _, Noticed _, Rolled _, Closed _, Counted _, Declared _, Withdrawn _ ->
          refuse(BallotRefusal.NOT_OPEN);
    };
  }

  private static Decision<BallotEvent> remind(RemindElectors c, Open open) {
    var due = open.notice().reminderDue(c.at());
    return due.isPresent()
        ? accept(new ReminderDue(c.ballot(), due.get()))
        : refuse(BallotRefusal.NO_REMINDER_DUE);
  }

  private static Optional<Decision<BallotEvent>> no(
      String field, @Nullable Object value, String mend) {
    return Optional.of(refuse(BallotRefusal.REMINDERS_NOT_UNDERSTOOD, field, value, mend));
  }
}
