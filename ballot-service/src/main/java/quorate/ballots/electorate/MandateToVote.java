package quorate.ballots.electorate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's mandate to vote for a practice, from a day to a day, both included, as heard from
 * membership and bound to the log-in that asks.
 */
public record MandateToVote(
    UUID mandate, UUID person, String practice, LocalDate from, @Nullable LocalDate to) {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  /** Whether it lets the person vote for this practice then. */
  public boolean covers(String elector, Instant at) {
    return practice.equals(elector) && holds(at);
  }

  /** Whether it has begun and not ended then. */
  public boolean holds(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, CIVIL);
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
