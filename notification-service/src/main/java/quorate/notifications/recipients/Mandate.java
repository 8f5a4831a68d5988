package quorate.notifications.recipients;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's standing to vote for a practice, from its first to its last day. */
public record Mandate(UUID person, String practice, LocalDate from, @Nullable LocalDate lastDay) {

  /** Whether it holds on that day; first and last day count. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
  }
}
