package quorate.membership.member;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a practice stands with the convener; each state keeps the memberships that ended before.
 */
public sealed interface Member {

  /** What stands before the first event. */
  static Member never() {
    return new Outside(List.of());
  }

  List<Period> past();

  /** A membership that has an end; both days are included. */
  record Period(LocalDate from, LocalDate lastDay) {
    boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(lastDay);
    }
  }

  record Outside(List<Period> past) implements Member {
    public Outside {
      past = List.copyOf(past);
    }
  }

  record Applied(List<Period> past, LocalDate on) implements Member {
    public Applied {
      past = List.copyOf(past);
    }
  }

  record Admitted(List<Period> past, LocalDate from) implements Member {
    public Admitted {
      past = List.copyOf(past);
    }
  }

  /** Whether the practice is a member on a day. */
  default boolean isMemberOn(LocalDate day) {
    boolean now = this instanceof Admitted(_, var from) && !day.isBefore(from);
    return now || past().stream().anyMatch(period -> period.includes(day));
  }
}
