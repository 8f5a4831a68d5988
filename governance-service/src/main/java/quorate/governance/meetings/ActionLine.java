package quorate.governance.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.Book.Action;

/** An action in a list: {@code state} is agreed, done or overdue; {@code done} is its day. */
public record ActionLine(
    UUID action,
    UUID meeting,
    @Nullable UUID item,
    String title,
    UUID owner,
    LocalDate due,
    @Nullable LocalDate done,
    String state) {

  static ActionLine of(Action action, LocalDate day) {
    var agreed = action.agreed();
    return new ActionLine(
        agreed.action(),
        agreed.meeting(),
        agreed.item(),
        agreed.title(),
        agreed.owner(),
        agreed.due(),
        action.done(),
        action.stateOn(day));
  }
}
