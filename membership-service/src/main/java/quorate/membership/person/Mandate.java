package quorate.membership.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's authority to act for a practice, between two days, both included; no last day: until
 * revoked.
 */
public record Mandate(
    UUID mandate, String practice, String purpose, LocalDate from, @Nullable LocalDate to) {

  Mandate until(LocalDate lastDay) {
    return new Mandate(mandate, practice, purpose, from, lastDay);
  }

  /** Whether it holds on a day. One that was revoked before it began never does. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean overlaps(LocalDate begin, @Nullable LocalDate end) {
    boolean empty = to != null && to.isBefore(from);
    return !empty && (to == null || !to.isBefore(begin)) && (end == null || !end.isBefore(from));
  }
}
