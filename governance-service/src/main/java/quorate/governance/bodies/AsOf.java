package quorate.governance.bodies;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** The day that is asked about, and the instant as known at; today and now where not named. */
public class AsOf {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  @QueryParam("on")
  @Parameter(description = "The day; today where none is named")
  @Nullable String on;

  @QueryParam("known")
  @Parameter(description = "As known at this instant; now where none is named")
  @Nullable String known;

  /** To be filled from the query. */
  public AsOf() {}

  /** The day, in England. */
  public LocalDate day(Instant now) {
    String asked = on;
    if (asked == null) {
      return LocalDate.ofInstant(now, LONDON);
    }
    try {
      return LocalDate.parse(asked);
    } catch (DateTimeException e) {
      throw Problems.of(DoorRefusal.BAD_PARAMETER, "on", asked, "Give a day, such as 2026-06-16.");
    }
  }

  /** What was recorded until then is seen. */
  public Instant until() {
    String asked = known;
    if (asked == null) {
      return ALWAYS;
    }
    try {
      return Instant.parse(asked);
    } catch (DateTimeException e) {
      throw Problems.of(
          DoorRefusal.BAD_PARAMETER,
          "known",
          asked,
          "Give an instant, such as 2026-06-16T09:00:00Z.");
    }
  }
}
