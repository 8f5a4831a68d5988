package quorate.notifications.wording;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import quorate.chassis.decide.CivilDay;

/** Instants as people in England read them. */
public final class CivilTime {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

  private CivilTime() {}

  /** Such as {@code Monday 1 June 2026 at 09:00}. */
  public static String words(Instant instant) {
    return WORDS.format(instant.atZone(CivilDay.ZONE));
  }
}
