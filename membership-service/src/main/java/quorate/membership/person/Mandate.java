package quorate.membership.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's authority to act for a practice, between two days, both included; no last day: until
 * revoked.
 */
public record Mandate(
    UUID mandate, String practice, Authority authority, LocalDate from, @Nullable LocalDate to) {

  Mandate until(LocalDate lastDay) {
    return new Mandate(mandate, practice, authority, from, lastDay);
  }

  /** Whether it holds on a day. One that was revoked before it began never does. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether another in the same capacity would say again what this one says. */
  boolean overlaps(String capacity, LocalDate begin, @Nullable LocalDate end) {
    boolean empty = to != null && to.isBefore(from);
    return authority.capacity().equals(capacity)
        && !empty
        && (to == null || !to.isBefore(begin))
        && (end == null || !end.isBefore(from));
  }
}
