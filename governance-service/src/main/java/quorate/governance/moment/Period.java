package quorate.governance.moment;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** From which day to which, both counted, and as known when; a {@code @BeanParam}. */
public class Period {

  @QueryParam("from")
  @Parameter(description = "The first day; from the beginning where none is named")
  @Nullable String from;

  @QueryParam("to")
  @Parameter(description = "The last day; without end where none is named")
  @Nullable String to;

  @QueryParam("known")
  @Parameter(description = "As known at this instant; now where none is named")
  @Nullable String known;

  /** To be filled from the query. */
  public Period() {}

  /** The first day. */
  public @Nullable LocalDate from() {
    return from == null ? null : day("from", from);
  }

  /** The last day, not before the first. */
  public @Nullable LocalDate to() {
    LocalDate last = to == null ? null : day("to", to);
    LocalDate first = from();
    if (to != null && last != null && first != null && last.isBefore(first)) {
      throw wrong("to", to, "Give a day that is not before the first.");
    }
    return last;
  }

  /** Up to which instant what was recorded counts. */
  public Instant known(Instant now) {
    if (known == null) {
      return now.plusSeconds(60); // what was just recorded counts, whichever clock is ahead
    }
    try {
      Instant instant = OffsetDateTime.parse(known).toInstant();
      if (!instant.isAfter(now)) {
        return instant;
      }
    } catch (DateTimeException e) {
      // told below, as for an instant to come
    }
    throw wrong("known", known, "Give an instant that has passed, such as 2026-05-01T12:00:00Z.");
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(field, text, "Give a day, such as 2026-05-01.");
    }
  }

  private static RuntimeException wrong(String field, String value, String mend) {
    return Problems.of(DoorRefusal.BAD_PARAMETER, field, value, mend);
  }
}
