package quorate.membership.known;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** Which day is asked about, as known when; a resource method takes it as {@code @BeanParam}. */
public class AsOf {

  /** The filter that an entity with both times carries. */
  public static final String FILTER = "as-of";

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  @QueryParam("on")
  @Parameter(description = "The day; today where none is named")
  @Nullable String on;

  @QueryParam("known")
  @Parameter(description = "As known at this instant; now where none is named")
  @Nullable String known;

  /** To be filled from the query. */
  public AsOf() {}

  /** As a resource read it itself. */
  public AsOf(@Nullable String on, @Nullable String known) {
    this.on = on;
    this.known = known;
  }

  /** The moment that is asked for. What is not named is today, and all that is known. */
  public Moment at(Clock clock) {
    return at("on", "known", clock);
  }

  /** What the request says of it, in words; empty where it is about today as known now. */
  Optional<String> asked() {
    return Stream.of(
            Optional.ofNullable(on).map("on %s"::formatted),
            Optional.ofNullable(known).map("as known at %s"::formatted))
        .flatMap(Optional::stream)
        .reduce((day, instant) -> day + ", " + instant);
  }

  /** The same, where the request calls day and instant by other names. */
  public Moment at(String theDay, String theInstant, Clock clock) {
    Instant now = clock.instant();
    return new Moment(
        on == null ? CivilDay.of(now) : day(theDay, on),
        known == null ? Moment.LATEST : instant(theInstant, known, now));
  }

  private static LocalDate day(String field, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
    } catch (DateTimeException e) {
      // told below, as for a year that nobody means
    }
    throw wrong(field, text, "Give a day of the years 1900 to 2999, such as 2026-05-01.");
  }

  private static Instant instant(String field, String text, Instant now) {
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant();
      if (instant.isAfter(now)) {
        throw wrong(field, text, "Give an instant that has passed; what comes is not known yet.");
      }
      Instant first = CivilDay.begins(FIRST);
      return instant.isBefore(first) ? first : instant;
    } catch (DateTimeException e) {
      throw wrong(field, text, "Give an instant, such as 2026-05-01T12:00:00Z.");
    }
  }

  private static RuntimeException wrong(String field, String value, String mend) {
    return Problems.of(DoorRefusal.BAD_PARAMETER, field, value, mend);
  }
}
