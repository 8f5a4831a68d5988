package quorate.membership.member;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.member.MemberRefusal.ADMITTED_BEFORE_APPLYING;
import static quorate.membership.member.MemberRefusal.ALREADY_APPLIED;
import static quorate.membership.member.MemberRefusal.ALREADY_A_MEMBER;
import static quorate.membership.member.MemberRefusal.HOLDER_ERASED;
import static quorate.membership.member.MemberRefusal.NOT_APPLIED;
import static quorate.membership.member.MemberRefusal.NOT_THE_NEWEST_FACT;
import static quorate.membership.member.MemberRefusal.NO_SUCH_PRACTICE;
import static quorate.membership.member.MemberRefusal.PRACTICE_CLOSED;
import static quorate.membership.member.MemberRefusal.READMISSION_NEEDS_RESOLUTION;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.membership.member.Member.Applied;
import quorate.membership.member.Member.Current;
import quorate.membership.member.Member.Outside;
import quorate.membership.member.MemberCommand.AdmitMember;
import quorate.membership.member.MemberCommand.ApplyForMembership;
import quorate.membership.member.MemberCommand.ExpelMember;
import quorate.membership.member.MemberCommand.OfCurrent;
import quorate.membership.member.MemberCommand.RecordDissolution;
import quorate.membership.member.MemberCommand.RecordResignation;
import quorate.membership.member.MemberCommand.RetractMemberFact;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;

/** Who becomes a member and ceases to be one. The practice's own stream is read, and guarded. */
public final class MemberDecider {

  private final Standing standing = new Standing();
  private final Leaving leaving = new Leaving();

  public Decision<MemberEvent> decide(MemberCommand command, Member member, Practice practice) {
    return switch (command) {
      case ApplyForMembership c -> unfit(practice, "on", c.on()).orElseGet(() -> apply(c, member));
      case AdmitMember c -> unfit(practice, "from", c.from()).orElseGet(() -> admit(c, member));
      case OfCurrent c -> unknown(practice).orElseGet(() -> standing.decide(c, member));
      case RetractMemberFact c -> unknown(practice).orElseGet(() -> retract(c, member));
      case RecordResignation c -> unknown(practice).orElseGet(() -> leaving.resign(c, member));
      case ExpelMember c -> unknown(practice).orElseGet(() -> leaving.expel(c, member));
      case RecordDissolution c -> unknown(practice).orElseGet(() -> leaving.dissolve(c, member));
    };
  }

  private static Decision<MemberEvent> apply(ApplyForMembership c, Member member) {
    return switch (member) {
      case Applied _ -> refuse(ALREADY_APPLIED);
      case Current _ -> refuse(ALREADY_A_MEMBER);
      case Outside outside ->
          outside.past().stream().anyMatch(period -> !c.on().isAfter(period.lastDay()))
              ? refuse(ALREADY_A_MEMBER, "on", c.on())
              : accept(new ApplicationMade(c.practice(), c.on()));
    };
  }

  private static Decision<MemberEvent> admit(AdmitMember c, Member member) {
    return switch (member) {
      case Outside _ -> refuse(NOT_APPLIED);
      case Current _ -> refuse(ALREADY_A_MEMBER);
      case Applied applied -> admit(c, applied);
    };
  }

  private static Decision<MemberEvent> admit(AdmitMember c, Applied applied) {
    if (c.from().isBefore(applied.on())) {
      return refuse(ADMITTED_BEFORE_APPLYING, "from", c.from());
    }
    return applied.afterExpulsion() && c.resolution() == null
        ? refuse(READMISSION_NEEDS_RESOLUTION)
        : accept(new MemberAdmitted(c.practice(), c.from(), c.resolution(), c.admittedBy()));
  }

  private static Decision<MemberEvent> retract(RetractMemberFact c, Member member) {
    if (c.fact().without(member, c.day()).isEmpty()) {
      return refuse(NOT_THE_NEWEST_FACT, "day", c.day());
    }
    return c.fact().restored(member, c.day()).stream()
        .flatMap(holder -> holder.personsOrNone().stream())
        .filter(c.erased()::containsKey)
        .findFirst()
        .map(person -> ofErased(c, person))
        .orElseGet(
            () ->
                accept(
                    new MemberFactRetracted(c.practice(), c.fact().word(), c.day(), c.reason())));
  }

  private static Decision<MemberEvent> ofErased(RetractMemberFact c, UUID erased) {
    String told =
        "%s The person is %s, erased on %s."
            .formatted(HOLDER_ERASED.explanation(), erased, c.erased().get(erased));
    return refuse(HOLDER_ERASED, "day", c.day(), told);
  }

  // A practice that has closed may still leave: its membership does not end of itself.
  private static Optional<Decision<MemberEvent>> unknown(Practice practice) {
    return practice instanceof Practice.Unregistered
        ? Optional.of(refuse(NO_SUCH_PRACTICE))
        : Optional.empty();
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
