package quorate.membership.member;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.member.MemberRefusal.ENDS_THAT_DAY_ALREADY;
import static quorate.membership.member.MemberRefusal.LEAVES_BEFORE_HOLDER;
import static quorate.membership.member.MemberRefusal.LEAVES_BEFORE_HOLDING;
import static quorate.membership.member.MemberRefusal.LEAVES_BEFORE_JOINING;
import static quorate.membership.member.MemberRefusal.NOTICE_GIVEN_AFTER_LEAVING;
import static quorate.membership.member.MemberRefusal.NOT_A_MEMBER;

import java.time.LocalDate;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.membership.member.Member.Current;
import quorate.membership.member.Member.Outside;
import quorate.membership.member.MemberCommand.ExpelMember;
import quorate.membership.member.MemberCommand.RecordDissolution;
import quorate.membership.member.MemberCommand.RecordResignation;
import quorate.membership.member.MemberEvent.MemberDissolved;
import quorate.membership.member.MemberEvent.MemberExpelled;
import quorate.membership.member.MemberEvent.MemberResigned;

/** How a membership ends: a suspended member may leave as any other. */
final class Leaving {

  Decision<MemberEvent> resign(RecordResignation c, Member member) {
    return c.noticeGiven() != null && c.noticeGiven().isAfter(c.lastDay())
        ? refuse(NOTICE_GIVEN_AFTER_LEAVING, "noticegiven", c.noticeGiven())
        : end(member, c.lastDay(), new MemberResigned(c.practice(), c.lastDay(), c.noticeGiven()));
  }

  Decision<MemberEvent> expel(ExpelMember c, Member member) {
    return earlier(
        member, c.lastDay(), new MemberExpelled(c.practice(), c.lastDay(), c.resolution()));
  }

  Decision<MemberEvent> dissolve(RecordDissolution c, Member member) {
    return earlier(member, c.lastDay(), new MemberDissolved(c.practice(), c.lastDay()));
  }

  /** A membership that ends already may end sooner. */
  private static Decision<MemberEvent> earlier(
      Member member, LocalDate lastDay, MemberEvent event) {
    Current ended = member instanceof Outside left ? left.of(lastDay) : null;
    if (ended == null) {
      return end(member, lastDay, event);
    }
    return lastDay.equals(member.past().getLast().lastDay())
        ? refuse(ENDS_THAT_DAY_ALREADY, "lastday", lastDay)
        : end(ended, lastDay, event);
  }

  private static Decision<MemberEvent> end(Member member, LocalDate lastDay, MemberEvent event) {
    if (!(member instanceof Current current)) {
      return refuse(NOT_A_MEMBER);
    }
    return lastDay.isBefore(current.from())
        ? refuse(LEAVES_BEFORE_JOINING, "lastday", lastDay, admitted(current.from()))
        : later(current.stated(), lastDay).orElseGet(() -> accept(event));
  }

  // Who was entered as a member in law would else stand in the register on no day at all.
  private static Optional<Decision<MemberEvent>> later(Statements stated, LocalDate lastDay) {
    return stated
        .newestHolder()
        .filter(from -> from.isAfter(lastDay))
        .map(from -> refused(LEAVES_BEFORE_HOLDER, lastDay, "The holder", from))
        .or(
            () ->
                stated
                    .newestHolding()
                    .filter(from -> from.isAfter(lastDay))
                    .map(from -> refused(LEAVES_BEFORE_HOLDING, lastDay, "The holding", from)));
  }

  private static Decision<MemberEvent> refused(
      MemberRefusal why, LocalDate lastDay, String what, LocalDate from) {
    String mend = "%s is stated from %s on; retract or restate it first.".formatted(what, from);
    return refuse(why, "lastday", lastDay, mend);
  }

  private static String admitted(LocalDate from) {
    return "It was admitted from %s on; retract or restate that first.".formatted(from);
  }
}
