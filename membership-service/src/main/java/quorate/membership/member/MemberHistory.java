package quorate.membership.member;

import java.util.ArrayList;
import java.util.List;
import quorate.chassis.log.Aggregate;
import quorate.membership.member.Member.Admitted;
import quorate.membership.member.Member.Applied;
import quorate.membership.member.Member.Outside;
import quorate.membership.member.Member.Period;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberResigned;

/** How a membership's events fold. */
public final class MemberHistory {

  /** The streams of memberships, by ODS code. */
  public static final Aggregate<Member, MemberEvent> MEMBERS =
      new Aggregate<>("member", MemberEvent.class, Member.never(), MemberHistory::evolve);

  private MemberHistory() {}

  public static Member evolve(Member member, MemberEvent event) {
    return switch (event) {
      case ApplicationMade e when member instanceof Outside(var past) -> new Applied(past, e.on());
      case MemberAdmitted e when member instanceof Applied(var past, _) ->
          new Admitted(past, e.from());
      case MemberResigned e when member instanceof Admitted(var past, var from) ->
          new Outside(with(past, new Period(from, e.lastDay())));
      case MemberFactRetracted e ->
          MemberFact.of(e.fact()).without(member, e.day()).orElseThrow(() -> cannotFollow(e));
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
