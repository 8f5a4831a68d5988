package quorate.governance.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import quorate.chassis.decide.CivilDay;
import quorate.governance.meeting.Meeting;
import quorate.governance.moment.Days;

/**
 * When something happened at a meeting: the time, and from the third edition of minutes on the day
 * where it is another than the {@code first}.
 */
record Hours(LocalDate first, boolean tellsDays) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(CivilDay.ZONE);

  static Hours of(Meeting.Called meeting) {
    return new Hours(CivilDay.of(meeting.called().starts()), meeting.book().edition() >= 3);
  }

  /** {@code 18:05}, in England, of whatever day. */
  static String time(Instant at) {
    return TIME.format(at);
  }

  /** {@code 18:05}, or {@code 30 November 2026 at 00:04}. */
  String when(Instant at) {
    return isAnotherDay(at) ? Days.at(at) : time(at);
  }

  /** {@code at 18:05}, or {@code on 30 November 2026 at 00:04}. */
  String at(Instant at) {
    return (isAnotherDay(at) ? "on " : "at ") + when(at);
  }

  private boolean isAnotherDay(Instant at) {
    return tellsDays && !CivilDay.of(at).equals(first);
  }
}
