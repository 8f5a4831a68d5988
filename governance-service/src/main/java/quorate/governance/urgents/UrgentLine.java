package quorate.governance.urgents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.Meeting;
import quorate.governance.urgent.Urgent.Taken;

/** An urgent action in a list. */
public record UrgentLine(
    UUID urgentAction,
    UUID body,
    String state,
    String title,
    @Nullable BigDecimal sum,
    LocalDate on) {

  static UrgentLine of(Taken taken, LocalDate day, Meeting reported) {
    var action = taken.action();
    return new UrgentLine(
        action.urgentAction(),
        action.body(),
        taken.stateOn(day, reported),
        action.title(),
        action.sum(),
        action.on());
  }
}
