package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's mandate to vote for a practice, from a day to a day, both included, as heard from
 * membership and bound to the log-in that asks.
 */
public record MandateToVote(
    UUID mandate, UUID person, String practice, LocalDate from, @Nullable LocalDate to) {

  /** Whether it lets the person vote for this practice on this day. */
  public boolean covers(String elector, LocalDate day) {
    return practice.equals(elector) && !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
