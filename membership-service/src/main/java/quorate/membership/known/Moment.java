package quorate.membership.known;

import java.time.Instant;
import java.time.LocalDate;

/** A day, as it was known at an instant. */
public record Moment(LocalDate on, Instant known) {

  /** Later than anything recorded. */
  static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
}
