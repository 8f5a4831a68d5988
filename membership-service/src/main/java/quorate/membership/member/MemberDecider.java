package quorate.membership.member;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.member.MemberRefusal.ADMITTED_BEFORE_APPLYING;
import static quorate.membership.member.MemberRefusal.ALREADY_APPLIED;
import static quorate.membership.member.MemberRefusal.ALREADY_A_MEMBER;
import static quorate.membership.member.MemberRefusal.LEAVES_BEFORE_JOINING;
import static quorate.membership.member.MemberRefusal.NOT_APPLIED;
import static quorate.membership.member.MemberRefusal.NOT_A_MEMBER;
import static quorate.membership.member.MemberRefusal.NOT_THE_NEWEST_FACT;
import static quorate.membership.member.MemberRefusal.NO_SUCH_PRACTICE;
import static quorate.membership.member.MemberRefusal.PRACTICE_CLOSED;

import java.time.LocalDate;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.membership.member.Member.Admitted;
import quorate.membership.member.Member.Applied;
import quorate.membership.member.Member.Outside;
import quorate.membership.member.MemberCommand.AdmitMember;
import quorate.membership.member.MemberCommand.ApplyForMembership;
import quorate.membership.member.MemberCommand.RecordResignation;
import quorate.membership.member.MemberCommand.RetractMemberFact;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;

/** Who becomes a member and ceases to be one. The practice's own stream is read, and guarded. */
public final class MemberDecider {

  public Decision<MemberEvent> decide(MemberCommand command, Member member, Practice practice) {
    return switch (command) {
      case ApplyForMembership c -> apply(c, member, practice);
      case AdmitMember c -> admit(c, member, practice);
      case RecordResignation c -> resign(c, member, practice);
      case RetractMemberFact c -> retract(c, member);
    };
  }

  private Decision<MemberEvent> apply(ApplyForMembership c, Member member, Practice practice) {
    return unfit(practice, "on", c.on()).orElseGet(() -> apply(c, member));
  }

  private static Decision<MemberEvent> apply(ApplyForMembership c, Member member) {
    return switch (member) {
      case Applied _ -> refuse(ALREADY_APPLIED);
      case Admitted _ -> refuse(ALREADY_A_MEMBER);
      case Outside outside ->
          outside.past().stream().anyMatch(period -> !c.on().isAfter(period.lastDay()))
              ? refuse(ALREADY_A_MEMBER, "on", c.on())
              : accept(new ApplicationMade(c.practice(), c.on()));
    };
  }

  private Decision<MemberEvent> admit(AdmitMember c, Member member, Practice practice) {
    return unfit(practice, "from", c.from()).orElseGet(() -> admit(c, member));
  }

  private static Decision<MemberEvent> admit(AdmitMember c, Member member) {
    return switch (member) {
      case Outside _ -> refuse(NOT_APPLIED);
      case Admitted _ -> refuse(ALREADY_A_MEMBER);
      case Applied(_, var on) ->
          c.from().isBefore(on)
              ? refuse(ADMITTED_BEFORE_APPLYING, "from", c.from())
              : accept(new MemberAdmitted(c.practice(), c.from(), c.resolution()));
    };
  }

  // A practice that has closed may still resign: its membership does not end of itself.
  private Decision<MemberEvent> resign(RecordResignation c, Member member, Practice practice) {
    if (practice instanceof Practice.Unregistered) {
      return refuse(NO_SUCH_PRACTICE);
    }
    return switch (member) {
      case Outside _ -> refuse(NOT_A_MEMBER);
      case Applied _ -> refuse(NOT_A_MEMBER);
      case Admitted(_, var from) ->
          c.lastDay().isBefore(from)
              ? refuse(LEAVES_BEFORE_JOINING, "lastday", c.lastDay())
              : accept(new MemberResigned(c.practice(), c.lastDay()));
    };
  }

  private static Decision<MemberEvent> retract(RetractMemberFact c, Member member) {
    return c.fact().without(member, c.day()).isEmpty()
        ? refuse(NOT_THE_NEWEST_FACT, "day", c.day())
        : accept(new MemberFactRetracted(c.practice(), c.fact().word(), c.day(), c.reason()));
  }

  private static Optional<Decision<MemberEvent>> unfit(
      Practice practice, String field, LocalDate day) {
    return switch (practice) {
      case Practice.Unregistered() -> Optional.of(refuse(NO_SUCH_PRACTICE));
      case Registered known ->
          known.particulars().openOn(day)
              ? Optional.empty()
              : Optional.of(refuse(PRACTICE_CLOSED, field, day));
    };
  }
}
