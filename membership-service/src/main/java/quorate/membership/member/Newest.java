package quorate.membership.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quorate.membership.member.Member.Admitted;
import quorate.membership.member.Member.Current;
import quorate.membership.member.Member.Outside;
import quorate.membership.member.Member.Suspended;

/**
 * What is taken back of a membership that goes on, be it only up to its last day. What was recorded
 * before an end rests under it: the end has to go first.
 */
final class Newest {

  private Newest() {}

  /** The membership that goes on, or went on up to a last day. */
  static Optional<Current> membership(Member member) {
    return switch (member) {
      case Current current -> Optional.of(current);
      case Outside left -> Optional.ofNullable(left.ended());
      case Member.Applied _ -> Optional.empty();
    };
  }

  /** The membership that a day is of. */
  static Optional<Current> membership(Member member, LocalDate day) {
    return Ended.of(member, day).or(() -> membership(member));
  }

  /** What was stated within a period of notice stays stated. */
  static Optional<Member> withoutEnd(Outside left, LocalDate day) {
    Current ended = left.ended();
    if (ended == null || !left.past().getLast().lastDay().equals(day) || !isStandingAsAtEnd(left)) {
      return Optional.empty();
    }
    return Optional.of(left.notice() == null ? ended : left.notice().with(ended));
  }

  static Optional<Current> withoutSuspension(Current member, LocalDate day) {
    return member instanceof Suspended(var admitted, var since, var stated) && since.equals(day)
        ? Optional.of(admitted.stating(stated))
        : Optional.empty();
  }

  static Optional<Current> withoutReinstatement(Current member, LocalDate day) {
    return member instanceof Admitted admitted
            && admitted.suspension() != null
            && day.equals(admitted.reinstated())
        ? Optional.of(admitted.suspension().stating(admitted.stated()))
        : Optional.empty();
  }

  /** Without its newest suspension or reinstatement. */
  static Optional<Member> standing(Member member, Function<Current, Optional<Current>> without) {
    return switch (member) {
      case Current current -> without.apply(current).map(it -> it);
      case Outside left when !isStandingAsAtEnd(left) ->
          membership(left).flatMap(without).map(left::with);
      case Outside _ -> Optional.empty();
      case Member.Applied _ -> Optional.empty();
    };
  }

  /** Without the newest of these statements. */
  static Optional<Member> stated(
      Member member,
      Function<Statements, List<LocalDate>> days,
      Function<Statements, Optional<Statements>> without) {
    return switch (member) {
      case Current current ->
          without
              .apply(current.stated())
              .<Member>map(current::stating)
              .or(() -> statedOfEnded(member, days, without));
      case Outside _ -> statedOfEnded(member, days, without);
      case Member.Applied _ -> statedOfEnded(member, days, without);
    };
  }

  private static Optional<Member> statedOfEnded(
      Member member,
      Function<Statements, List<LocalDate>> days,
      Function<Statements, Optional<Statements>> without) {
    Outside left = Ended.outside(member);
    return isStatedSinceEnd(left, days)
        ? membership(left)
            .flatMap(ended -> without.apply(ended.stated()).map(ended::stating))
            .map(ended -> Ended.with(member, left.with(ended)))
        : Optional.empty();
  }

  private static boolean isStandingAsAtEnd(Outside left) {
    return left.ended() == null || left.atEnd() == null || left.ended().standsAs(left.atEnd());
  }

  private static boolean isStatedSinceEnd(
      Outside left, Function<Statements, List<LocalDate>> days) {
    return left.ended() != null
        && left.atEnd() != null
        && !days.apply(left.ended().stated()).equals(days.apply(left.atEnd().stated()));
  }
}
