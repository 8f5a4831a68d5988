package quorate.counting.outcome.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Periods of notice: calendar days, without the day of service and that of the meeting (s360). */
public final class ClearDays {

  private ClearDays() {}

  /** The clear days between service and meeting; none when the meeting is the next day. */
  public static long between(LocalDate served, LocalDate meeting) {
    return Math.max(0, ChronoUnit.DAYS.between(served, meeting) - 1);
  }

  /** The first day for a meeting with so many clear days' notice. */
  public static LocalDate earliestMeeting(LocalDate served, int clearDays) {
    return served.plusDays(clearDays + 1L);
  }
}
