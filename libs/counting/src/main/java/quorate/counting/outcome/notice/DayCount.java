package quorate.counting.outcome.notice;

import java.time.LocalDate;
import java.util.function.Predicate;
import quorate.counting.outcome.meeting.ClearDays;
import quorate.counting.outcome.rule.Words;

/** How the days of a period are counted. The day of service never counts. */
public enum DayCount {
  /** The day of the meeting does not count either (s360). */
  CLEAR_DAYS,
  /** The day of the meeting is the last of them. */
  CALENDAR_DAYS,
  /** So too, and only working days count. */
  WORKING_DAYS;

  /** The first day for a meeting after so many. */
  public LocalDate earliest(LocalDate served, int days, Predicate<LocalDate> workingDay) {
    return switch (this) {
      case CLEAR_DAYS -> ClearDays.earliestMeeting(served, days);
      case CALENDAR_DAYS -> served.plusDays(days);
      case WORKING_DAYS -> afterWorkingDays(served, days, workingDay);
    };
  }

  private static LocalDate afterWorkingDays(
      LocalDate served, int days, Predicate<LocalDate> workingDay) {
    var day = served;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= workingDay.test(day) ? 1 : 0;
    }
    return day;
  }

  /** {@code clear days}. */
  public String words() {
    return Words.key(this).replace('-', ' ');
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
