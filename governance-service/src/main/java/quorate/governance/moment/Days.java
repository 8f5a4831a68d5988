package quorate.governance.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import quorate.chassis.decide.CivilDay;

/** Days as a letter has them. */
public final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(CivilDay.ZONE);

  private static final DateTimeFormatter EXACTLY =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK).withZone(CivilDay.ZONE);

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private Days() {}

  /** {@code 25 June 2026 at 18:00}, as clocks in England show it. */
  public static String at(Instant at) {
    return WHEN.format(at);
  }

  /** The same with its seconds. */
  public static String exactly(Instant at) {
    return EXACTLY.format(at);
  }

  /** {@code Thursday 25 June 2026 at 18:00 (London)}; midnight is told with the day it ends. */
  public static String until(Instant at) {
    var here = at.atZone(CivilDay.ZONE);
    return here.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? "midnight at the end of %s (London)".formatted(named(here.toLocalDate().minusDays(1)))
        : "%s at %s (London)".formatted(named(here.toLocalDate()), HOUR.format(here));
  }

  /** {@code 25 June 2026}. */
  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code Thursday 25 June 2026}. */
  public static String named(LocalDate day) {
    return WEEKDAY.format(day);
  }
}
