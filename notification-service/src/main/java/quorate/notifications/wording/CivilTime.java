package quorate.notifications.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people in England read them. */
public final class CivilTime {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

  private CivilTime() {}

  /** Such as {@code Monday 1 June 2026 at 09:00}. */
  public static String words(Instant instant) {
    return WORDS.format(instant.atZone(LONDON));
  }

  /** The civil day that an instant falls on. */
  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }
}
