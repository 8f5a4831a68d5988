package quorate.governance.meetings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a letter has them. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private Days() {}

  /** {@code 25 June 2026}. */
  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code Thursday 25 June 2026}. */
  static String named(LocalDate day) {
    return WEEKDAY.format(day);
  }
}
