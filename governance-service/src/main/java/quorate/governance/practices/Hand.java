package quorate.governance.practices;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's mandate in the register to speak for a practice, from a day to a day, both included;
 * one that is {@code limited} to kinds of ballots speaks in no other matter.
 */
public record Hand(
    UUID mandate,
    UUID person,
    String practice,
    LocalDate since,
    @Nullable LocalDate until,
    boolean limited) {

  /** Whether it lets the person speak for this practice that day. */
  public boolean speaksFor(String other, LocalDate day) {
    return !limited
        && practice.equals(other)
        && !day.isBefore(since)
        && (until == null || !day.isAfter(until));
  }
}
