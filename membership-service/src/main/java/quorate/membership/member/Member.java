package quorate.membership.member;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a practice stands with the convener; each state keeps the memberships that ended before.
 */
public sealed interface Member {

  /** What stands before the first event. */
  static Member never() {
    return new Outside(List.of());
  }

  List<Period> past();

  /** How a membership came to an end. */
  enum End {
    RESIGNED,
    EXPELLED,
    DISSOLVED
  }

  /** A membership that has an end; both days are included. */
  record Period(LocalDate from, LocalDate lastDay, End end) {
    boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(lastDay);
    }
  }

  /** {@code ended} is the membership that the last end put an end to, should that be retracted. */
  record Outside(List<Period> past, @Nullable Current ended) implements Member {
    public Outside {
      past = List.copyOf(past);
    }

    public Outside(List<Period> past) {
      this(past, null);
    }
  }

  record Applied(List<Period> past, LocalDate on) implements Member {
    public Applied {
      past = List.copyOf(past);
    }

    boolean afterExpulsion() {
      return !past.isEmpty() && past.getLast().end() == End.EXPELLED;
    }
  }

  /** A membership that has begun and has no end; a suspended member is still a member. */
  sealed interface Current extends Member {
    LocalDate from();

    Statements stated();

    /** The same with other statements of holder and holding. */
    Member stating(Statements stated);
  }

  /** {@code reinstated} is the day from which the last suspension no longer held. */
  record Admitted(
      List<Period> past, LocalDate from, @Nullable LocalDate reinstated, Statements stated)
      implements Current {
    public Admitted {
      past = List.copyOf(past);
    }

    @Override
    public Admitted stating(Statements now) {
      return new Admitted(past, from, reinstated, now);
    }

    /** The first day on which a suspension may begin. */
    LocalDate unsuspendedSince() {
      return reinstated == null ? from : reinstated;
    }
  }

  record Suspended(List<Period> past, LocalDate from, LocalDate since, Statements stated)
      implements Current {
    public Suspended {
      past = List.copyOf(past);
    }

    @Override
    public Suspended stating(Statements now) {
      return new Suspended(past, from, since, now);
    }
  }

  /** Whether the practice is a member on a day, suspended or not. */
  default boolean isMemberOn(LocalDate day) {
    boolean now = this instanceof Current current && !day.isBefore(current.from());
    return now || past().stream().anyMatch(period -> period.includes(day));
  }
}
