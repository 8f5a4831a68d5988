package quorate.governance.urgent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.acting.Actor;
import quorate.governance.body.Body;
import quorate.governance.meeting.Meeting;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Slot;
import quorate.governance.subject.Subject;

/** What can be asked of an urgent action. */
public sealed interface UrgentCommand {

  UUID urgentAction();

  /**
   * {@code sitting} is whether a meeting of the body is under way, {@code open} what was spent so
   * between meetings and neither ratified yet nor lapsed.
   */
  record TakeUrgentAction(
      UUID urgentAction,
      UUID body,
      Body state,
      List<Actor> persons,
      Subject subject,
      String title,
      String text,
      @Nullable BigDecimal sum,
      UUID decision,
      @Nullable UUID plan,
      @Nullable String line,
      boolean sitting,
      BigDecimal open,
      Instant at,
      LocalDate today)
      implements UrgentCommand {
    public TakeUrgentAction {
      persons = List.copyOf(persons);
    }
  }

  /** {@code heard} is where it was reported before, as that meeting stands. */
  record ReportUrgentAction(UUID urgentAction, Slot slot, Heard heard, LocalDate today)
      implements UrgentCommand {}

  /** {@code reported} is the meeting that took the decision, if one did. */
  record RatifyUrgentAction(
      UUID urgentAction, UUID decision, @Nullable Ruling ruling, Meeting reported)
      implements UrgentCommand {}

  /** The meeting is one that is over; {@code reported} is that to which it was reported, if any. */
  record LapseUrgentAction(
      UUID urgentAction, UUID meeting, Meeting state, Meeting reported, LocalDate today)
      implements UrgentCommand {}

  /** Its own last day is over; {@code reported} is the meeting to which it was reported, if any. */
  record ExpireUrgentAction(UUID urgentAction, Meeting reported, LocalDate today)
      implements UrgentCommand {}
}
