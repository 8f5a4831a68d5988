package quorate.membership.member;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a practice stands with the convener; each state keeps what stood before its newest change,
 * should that be retracted.
 */
public sealed interface Member {

  /** What stands before the first event. */
  static Member never() {
    return new Outside(List.of(), null, null, null);
  }

  /** The memberships that have an end. */
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

  /**
   * None that has no end. Up to its last day the last one goes on: {@code ended} is how it stands
   * by now, {@code atEnd} how it stood when the end was recorded, and {@code notice} what that
   * found, if it found an end already.
   */
  record Outside(
      List<Period> past, @Nullable Current ended, @Nullable Current atEnd, @Nullable Outside notice)
      implements Member {
    public Outside {
      past = List.copyOf(past);
    }

    /** The same, where the membership that ended stands so. */
    Outside with(Current changed) {
      return new Outside(past, changed, atEnd, notice);
    }

    /** The membership that ended last, where a day is of it. */
    @Nullable Current of(LocalDate day) {
      return ended != null && past.getLast().includes(day) ? ended : null;
    }
  }

  record Applied(Outside before, LocalDate on) implements Member {
    @Override
    public List<Period> past() {
      return before.past();
    }

    boolean afterExpulsion() {
      return !past().isEmpty() && past().getLast().end() == End.EXPELLED;
    }
  }

  /** A membership that has begun and has no end; a suspended member is still a member. */
  sealed interface Current extends Member {
    LocalDate from();

    Statements stated();

    /** The same with other statements of holder and holding. */
    Current stating(Statements stated);

    /** Whether neither a suspension nor a reinstatement lies between this and another. */
    default boolean standsAs(Current other) {
      return stating(Statements.NONE).equals(other.stating(Statements.NONE));
    }
  }

  /** {@code suspension} is the last one, which {@code reinstated} put an end to. */
  record Admitted(
      Outside before,
      LocalDate from,
      @Nullable LocalDate reinstated,
      @Nullable Suspended suspension,
      Statements stated)
      implements Current {
    @Override
    public List<Period> past() {
      return before.past();
    }

    @Override
    public Admitted stating(Statements now) {
      return new Admitted(before, from, reinstated, suspension, now);
    }

    /** The same, where what ended before it stands so. */
    Admitted after(Outside left) {
      return new Admitted(
          left,
          from,
          reinstated,
          suspension == null
              ? null
              : new Suspended(
                  suspension.admitted().after(left), suspension.since(), suspension.stated()),
          stated);
    }

    /** The first day on which a suspension may begin. */
    LocalDate unsuspendedSince() {
      return reinstated == null ? from : reinstated;
    }
  }

  record Suspended(Admitted admitted, LocalDate since, Statements stated) implements Current {
    @Override
    public List<Period> past() {
      return admitted.past();
    }

    @Override
    public LocalDate from() {
      return admitted.from();
    }

    @Override
    public Suspended stating(Statements now) {
      return new Suspended(admitted.stating(now), since, now);
    }
  }

  /** Whether the practice is a member on a day, suspended or not. */
  default boolean isMemberOn(LocalDate day) {
    boolean now = this instanceof Current current && !day.isBefore(current.from());
    return now || past().stream().anyMatch(period -> period.includes(day));
  }
}
