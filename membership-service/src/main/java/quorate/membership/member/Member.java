package quorate.membership.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberResigned;

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

  static Member evolve(Member member, MemberEvent event) {
    return switch (event) {
      case ApplicationMade e when member instanceof Outside(var past) -> new Applied(past, e.on());
      case MemberAdmitted e when member instanceof Applied(var past, _) ->
          new Admitted(past, e.from());
      case MemberResigned e when member instanceof Admitted(var past, var from) ->
          new Outside(with(past, new Period(from, e.lastDay())));
      case ApplicationMade e -> throw cannotFollow(e);
      case MemberAdmitted e -> throw cannotFollow(e);
      case MemberResigned e -> throw cannotFollow(e);
    };
  }

  private static List<Period> with(List<Period> past, Period one) {
    var more = new ArrayList<>(past);
    more.add(one);
    return more;
  }

  private static IllegalStateException cannotFollow(MemberEvent event) {
    return new IllegalStateException(event + " cannot follow here");
  }
}
