package quorate.chassis.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil day of England, by which law and terms count; instants are kept in UTC. */
public final class CivilDay {

  /** Where the day begins and ends. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private CivilDay() {}

  /** The day on which this was. */
  public static LocalDate of(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  /** Its first instant. */
  public static Instant begins(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The first instant after it. */
  public static Instant ends(LocalDate day) {
    return begins(day.plusDays(1));
  }
}
