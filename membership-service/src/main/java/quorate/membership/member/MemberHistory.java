package quorate.membership.member;

import java.time.LocalDate;
import java.util.ArrayList;
import quorate.chassis.log.Aggregate;
import quorate.membership.member.Member.Admitted;
import quorate.membership.member.Member.Applied;
import quorate.membership.member.Member.Current;
import quorate.membership.member.Member.End;
import quorate.membership.member.Member.Outside;
import quorate.membership.member.Member.Period;
import quorate.membership.member.Member.Suspended;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberDissolved;
import quorate.membership.member.MemberEvent.MemberExpelled;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.member.MemberEvent.MemberSuspended;
import quorate.membership.member.MemberEvent.ParticipationStated;

/** How a membership's events fold. */
public final class MemberHistory {

  /** The streams of memberships, by ODS code. */
  public static final Aggregate<Member, MemberEvent> MEMBERS =
      new Aggregate<>("member", MemberEvent.class, Member.never(), MemberHistory::evolve);

  private MemberHistory() {}

  public static Member evolve(Member member, MemberEvent event) {
    return switch (event) {
      case ApplicationMade e -> new Applied(in(Outside.class, member, e).past(), e.on());
      case MemberAdmitted e -> admitted(in(Applied.class, member, e), e.from());
      case MemberSuspended e -> suspended(in(Admitted.class, member, e), e.from());
      case MemberReinstated e -> reinstated(in(Suspended.class, member, e), e.from());
      case MemberResigned e -> ended(in(Current.class, member, e), e.lastDay(), End.RESIGNED);
      case MemberExpelled e -> ended(in(Current.class, member, e), e.lastDay(), End.EXPELLED);
      case MemberDissolved e -> ended(in(Current.class, member, e), e.lastDay(), End.DISSOLVED);
      case MemberFactRetracted e ->
          MemberFact.of(e.fact()).without(member, e.day()).orElseThrow(() -> cannotFollow(e));
      case HoldingStated e -> holding(in(Current.class, member, e), e.from());
      case HolderNamed e -> held(in(Current.class, member, e), e);
      case ParticipationStated e -> in(Current.class, member, e);
    };
  }

  private static Admitted admitted(Applied member, LocalDate from) {
    return new Admitted(member.past(), from, null, Statements.NONE);
  }

  private static Member holding(Current member, LocalDate from) {
    return member.stating(member.stated().withHolding(from));
  }

  private static Member held(Current member, HolderNamed holder) {
    return member.stating(member.stated().withHolder(holder));
  }

  private static Suspended suspended(Admitted member, LocalDate since) {
    return new Suspended(member.past(), member.from(), since, member.stated());
  }

  private static Admitted reinstated(Suspended member, LocalDate from) {
    return new Admitted(member.past(), member.from(), from, member.stated());
  }

  private static Outside ended(Current member, LocalDate lastDay, End end) {
    var past = new ArrayList<>(member.past());
    past.add(new Period(member.from(), lastDay, end));
    return new Outside(past, member);
  }

  private static <T extends Member> T in(Class<T> state, Member member, MemberEvent event) {
    if (!state.isInstance(member)) {
      throw cannotFollow(event);
    }
    return state.cast(member);
  }

  private static IllegalStateException cannotFollow(MemberEvent event) {
    return new IllegalStateException(event + " cannot follow here");
  }
}
