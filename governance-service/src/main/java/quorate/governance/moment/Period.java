package quorate.governance.moment;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

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
    return from == null ? null : Moment.day("from", from);
  }

  /** The last day, not before the first. */
  public @Nullable LocalDate to() {
    LocalDate last = to == null ? null : Moment.day("to", to);
    LocalDate first = from();
    if (to != null && last != null && first != null && last.isBefore(first)) {
      throw Moment.wrong("to", to, "Give a day that is not before the first.");
    }
    return last;
  }

  /** Up to which instant what was recorded counts. */
  public Instant known(Instant now) {
    return Moment.known(known, now);
  }
}
