package quorate.membership.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person's place in the register of members; the last day is that on which they ceased. */
public record Standing(LocalDate from, @Nullable LocalDate lastDay) {

  boolean everHeld() {
    return lastDay == null || !lastDay.isBefore(from);
  }
}
