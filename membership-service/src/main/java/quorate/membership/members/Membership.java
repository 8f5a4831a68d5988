package quorate.membership.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.membership.member.MemberEvent.MemberAdmitted;

/** Where a practice stands between two days, and how it came there. */
public record Membership(
    State state,
    LocalDate appliedOn,
    @Nullable LocalDate from,
    @Nullable String resolution,
    @Nullable String admittedBy,
    @Nullable String reason,
    @Nullable LocalDate noticeGiven,
    @Nullable LocalDate lastDay) {

  static Membership applied(LocalDate on) {
    return new Membership(State.APPLIED, on, null, null, null, null, null, null);
  }

  Membership admitted(MemberAdmitted e) {
    return new Membership(
        State.ADMITTED, appliedOn, e.from(), e.resolution(), e.admittedBy(), null, null, null);
  }

  Membership suspended(String why) {
    return new Membership(
        State.SUSPENDED, appliedOn, from, resolution, admittedBy, why, noticeGiven, lastDay);
  }

  Membership reinstated() {
    return new Membership(
        State.ADMITTED, appliedOn, from, resolution, admittedBy, null, noticeGiven, lastDay);
  }

  Membership leaving(LocalDate day, @Nullable LocalDate notice) {
    return new Membership(state, appliedOn, from, resolution, admittedBy, reason, notice, day);
  }

  /** {@code expelledBy} is the resolution that ended it, where one did. */
  Membership ended(State how, @Nullable String expelledBy) {
    return new Membership(
        how,
        appliedOn,
        from,
        expelledBy == null ? resolution : expelledBy,
        admittedBy,
        null,
        noticeGiven,
        lastDay);
  }
}
