package quorate.membership.member;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.member.MemberRefusal.ALREADY_SUSPENDED;
import static quorate.membership.member.MemberRefusal.APPLIED_AGAIN_SINCE;
import static quorate.membership.member.MemberRefusal.NOT_A_MEMBER;
import static quorate.membership.member.MemberRefusal.NOT_A_MEMBER_YET;
import static quorate.membership.member.MemberRefusal.NOT_SUSPENDED;
import static quorate.membership.member.MemberRefusal.REINSTATED_BEFORE_SUSPENDED;
import static quorate.membership.member.MemberRefusal.SUSPENDED_BEFORE_REINSTATED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.membership.member.Member.Admitted;
import quorate.membership.member.Member.Current;
import quorate.membership.member.Member.Outside;
import quorate.membership.member.Member.Suspended;
import quorate.membership.member.MemberCommand.NameHolder;
import quorate.membership.member.MemberCommand.OfCurrent;
import quorate.membership.member.MemberCommand.ReinstateMember;
import quorate.membership.member.MemberCommand.StateHolding;
import quorate.membership.member.MemberCommand.StateParticipation;
import quorate.membership.member.MemberCommand.SuspendMember;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberSuspended;
import quorate.membership.member.MemberEvent.ParticipationStated;

/** What changes while a membership lasts. */
final class Standing {

  private final Holders holders = new Holders();
  private final ClassesHeld holdings = new ClassesHeld();

  Decision<MemberEvent> decide(OfCurrent command, Member member) {
    Current current = Ended.of(member, command.from()).orElseGet(() -> goingOn(member));
    if (current == null) {
      return refuse(NOT_A_MEMBER);
    }
    if (command.from().isBefore(current.from())) {
      return refuse(NOT_A_MEMBER_YET, "from", command.from());
    }
    return command.changesStanding() && isOfEarlier(member, command.from())
        ? refuse(APPLIED_AGAIN_SINCE, "from", command.from())
        : decide(command, current);
  }

  private Decision<MemberEvent> decide(OfCurrent command, Current current) {
    return switch (command) {
      case SuspendMember c -> suspend(c, current);
      case ReinstateMember c -> reinstate(c, current);
      case StateHolding c -> holdings.hold(c, current);
      case NameHolder c -> holders.name(c, current);
      case StateParticipation c ->
          accept(
              new ParticipationStated(
                  c.practice(), c.meetings(), c.ballots(), c.levies(), c.from()));
    };
  }

  private static boolean isOfEarlier(Member member, LocalDate day) {
    return !(member instanceof Outside) && Ended.of(member, day).isPresent();
  }

  private static @Nullable Current goingOn(Member member) {
    return member instanceof Current current ? current : null;
  }

  private static Decision<MemberEvent> suspend(SuspendMember c, Current member) {
    return switch (member) {
      case Suspended _ -> refuse(ALREADY_SUSPENDED);
      case Admitted admitted ->
          c.from().isBefore(admitted.unsuspendedSince())
              ? refuse(SUSPENDED_BEFORE_REINSTATED, "from", c.from())
              : accept(new MemberSuspended(c.practice(), c.from(), c.reason(), c.document()));
    };
  }

  private static Decision<MemberEvent> reinstate(ReinstateMember c, Current member) {
    return switch (member) {
      case Admitted _ -> refuse(NOT_SUSPENDED);
      case Suspended(_, var since, _) ->
          c.from().isAfter(since)
              ? accept(new MemberReinstated(c.practice(), c.from(), c.resolution()))
              : refuse(REINSTATED_BEFORE_SUSPENDED, "from", c.from());
    };
  }
}
