package quorate.counting.outcome.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * The earliest time that articles may fix for proxies to be in (s327(2)): 48 hours before the
 * meeting, or 24 before a poll that is taken more than 48 hours after it was demanded; no part of a
 * day that is not a working day counts (s327(3)). An earlier deadline is void.
 */
public record ProxyDeadline(int hours) {

  private static final int A_YEAR = 366;

  /** For a meeting or an adjourned one. */
  public static ProxyDeadline ofMeeting() {
    return new ProxyDeadline(48);
  }

  /** For a poll taken more than 48 hours after it was demanded. */
  public static ProxyDeadline ofLaterPoll() {
    return new ProxyDeadline(24);
  }

  /** The time, counted back from the meeting in its own time zone. */
  public ZonedDateTime earliest(ZonedDateTime meeting, Predicate<LocalDate> workingDay) {
    var left = Duration.ofHours(hours);
    var day = meeting.toLocalDate();
    var end = meeting;
    for (int days = 0; days < A_YEAR; days++) {
      var start = day.atStartOfDay(meeting.getZone());
      if (workingDay.test(day)) {
        var part = Duration.between(start, end);
        if (part.compareTo(left) >= 0) {
          return end.minus(left);
        }
        left = left.minus(part);
      }
      end = start;
      day = day.minusDays(1);
    }
    throw new IllegalArgumentException("no working days within a year before " + meeting);
  }

  /** Whether articles may ask for proxies by {@code deadline}; if not, that clause is void. */
  public boolean allows(
      ZonedDateTime deadline, ZonedDateTime meeting, Predicate<LocalDate> workingDay) {
    return !deadline.isBefore(earliest(meeting, workingDay));
  }
}
