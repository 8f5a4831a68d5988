package quorate.membership.member;

import java.time.LocalDate;
import java.util.Optional;
import quorate.membership.member.Member.Admitted;
import quorate.membership.member.Member.Applied;
import quorate.membership.member.Member.Current;
import quorate.membership.member.Member.Outside;
import quorate.membership.member.Member.Suspended;

/**
 * The membership that ended last. Whoever is leaving is a member up to the last day, and stated to
 * be what they were, though they have applied or were admitted again from a later day.
 */
final class Ended {

  private Ended() {}

  /** As it stands, where a day is of it. */
  static Optional<Current> of(Member member, LocalDate day) {
    return Optional.ofNullable(outside(member).of(day));
  }

  static Outside outside(Member member) {
    return switch (member) {
      case Outside left -> left;
      case Applied applied -> applied.before();
      case Admitted admitted -> admitted.before();
      case Suspended suspended -> suspended.admitted().before();
    };
  }

  /** The same, where what ended stands so. */
  static Member with(Member member, Outside left) {
    return switch (member) {
      case Outside _ -> left;
      case Applied applied -> new Applied(left, applied.on());
      case Admitted admitted -> admitted.after(left);
      case Suspended suspended ->
          new Suspended(suspended.admitted().after(left), suspended.since(), suspended.stated());
    };
  }
}
