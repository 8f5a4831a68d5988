package quorate.governance.moment;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** Which day is asked about, as known when; a resource method takes it as {@code @BeanParam}. */
public class Moment {

  @QueryParam("on")
  @Parameter(description = "The day; today where none is named")
  @Nullable String on;

  @QueryParam("known")
  @Parameter(description = "As known at this instant; now where none is named")
  @Nullable String known;

  /** To be filled from the query. */
  public Moment() {}

  /** The day in London. */
  public LocalDate day(Instant now) {
    return on == null ? CivilDay.of(now) : day("on", on);
  }

  /** Up to which instant what was recorded counts. */
  public Instant known(Instant now) {
    return known(known, now);
  }

  /** The same as it is told: as known when is said where that was asked for. */
  public Standpoint standpoint(Instant now) {
    return new Standpoint(day(now), known == null ? null : known(now));
  }

  /** A day that is asked about by that name. */
  static LocalDate day(String field, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2999) {
        return day;
      }
    } catch (DateTimeException e) {
      // told below, as for a year that nobody means
    }
    throw wrong(field, text, "Give a day of the years 1900 to 2999, such as 2026-05-01.");
  }

  /** An instant that has passed; now where none is named. */
  static Instant known(@Nullable String known, Instant now) {
    if (known == null) {
      return now.plusSeconds(60); // what was just recorded counts, whichever clock is ahead
    }
    try {
      Instant instant = OffsetDateTime.parse(known).toInstant();
      if (!instant.isAfter(now)) {
        return instant.isBefore(Instant.EPOCH) ? Instant.EPOCH : instant;
      }
    } catch (DateTimeException e) {
      // told below, as for an instant to come
    }
    throw wrong("known", known, "Give an instant that has passed, such as 2026-05-01T12:00:00Z.");
  }

  static RuntimeException wrong(String field, String value, String mend) {
    return Problems.of(DoorRefusal.BAD_PARAMETER, field, value, mend);
  }
}
