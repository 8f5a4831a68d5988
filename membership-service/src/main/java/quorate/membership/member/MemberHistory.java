package quorate.membership.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
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
      case ApplicationMade e -> new Applied(in(Outside.class, member, e), e.on());
      case MemberAdmitted e -> admitted(in(Applied.class, member, e), e.from());
      case MemberSuspended e -> changed(member, e, e.from(), it -> suspended(it, e));
      case MemberReinstated e -> changed(member, e, e.from(), it -> reinstated(it, e));
      case MemberResigned e -> ended(member, e, e.lastDay(), End.RESIGNED);
      case MemberExpelled e -> ended(member, e, e.lastDay(), End.EXPELLED);
      case MemberDissolved e -> ended(member, e, e.lastDay(), End.DISSOLVED);
      case MemberFactRetracted e ->
          MemberFact.of(e.fact()).without(member, e.day()).orElseThrow(() -> cannotFollow(e));
      case HoldingStated e -> stated(member, e, e.from(), it -> it.withHolding(e));
      case HolderNamed e -> stated(member, e, e.from(), it -> it.withHolder(e));
      case ParticipationStated e ->
          stated(member, e, e.from(), it -> it.withParticipation(e.from()));
    };
  }

  private static Admitted admitted(Applied member, LocalDate from) {
    return new Admitted(member.before(), from, null, null, Statements.NONE);
  }

  private static Current suspended(Current member, MemberSuspended e) {
    return new Suspended(in(Admitted.class, member, e), e.from(), member.stated());
  }

  private static Current reinstated(Current member, MemberReinstated e) {
    Suspended suspended = in(Suspended.class, member, e);
    return new Admitted(
        suspended.admitted().before(), member.from(), e.from(), suspended, member.stated());
  }

  private static Member stated(
      Member member, MemberEvent event, LocalDate from, UnaryOperator<Statements> more) {
    return changed(member, event, from, it -> it.stating(more.apply(it.stated())));
  }

  /** A membership goes on up to its last day. */
  private static Member changed(
      Member member, MemberEvent event, LocalDate from, UnaryOperator<Current> change) {
    Outside left = Ended.outside(member);
    Current ended = left.of(from);
    return ended == null
        ? change.apply(in(Current.class, member, event))
        : Ended.with(member, left.with(change.apply(ended)));
  }

  private static Outside ended(Member member, MemberEvent event, LocalDate lastDay, End end) {
    Outside notice = member instanceof Outside left ? left : null;
    Current of = notice == null ? null : notice.of(lastDay);
    Current ended = of == null ? in(Current.class, member, event) : of;
    var past = new ArrayList<>(ended.past());
    past.add(new Period(ended.from(), lastDay, end));
    return new Outside(past, ended, ended, notice);
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
