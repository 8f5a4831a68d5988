package quorate.membership.member;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
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
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.member.MemberCommand.AdmitMember;
import quorate.membership.member.MemberCommand.ApplyForMembership;
import quorate.membership.member.MemberCommand.RecordResignation;
import quorate.membership.member.MemberCommand.RetractMemberFact;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeHistory;

class MemberDeciderTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final ApplicationMade APPLIED = new ApplicationMade(HOVE, MAY);
  private static final MemberAdmitted ADMITTED = new MemberAdmitted(HOVE, JUNE, "Board 3/26");
  private static final MemberResigned RESIGNED = new MemberResigned(HOVE, JUNE.plusMonths(1));

  private static final Practice OPEN =
      PracticeHistory.evolve(
          Practice.UNKNOWN, new PracticeRegistered(HOVE, "HOVE", "BN3 8LD", null, MAP));

  private static RuleBook<MemberCommand, Member, MemberEvent> member(Practice practice) {
    var decider = new MemberDecider();
    return new RuleBook<>(
        Member.never(), MemberHistory::evolve, (c, member) -> decider.decide(c, member, practice));
  }

  private static RuleBook<MemberCommand, Member, MemberEvent> member() {
    return member(OPEN);
  }

  @Test
  void an_open_practice_of_the_register_may_apply() {
    member().when(new ApplyForMembership(HOVE, MAY)).then(APPLIED);
    member(Practice.UNKNOWN).when(new ApplyForMembership(HOVE, MAY)).thenRefused(NO_SUCH_PRACTICE);
    var closed = PracticeHistory.evolve(OPEN, new PracticeClosed(HOVE, MAY.minusDays(1), MAP));
    member(closed).when(new ApplyForMembership(HOVE, MAY)).thenRefused(PRACTICE_CLOSED, "on", MAY);
  }

  @Test
  void it_applies_once() {
    member().given(APPLIED).when(new ApplyForMembership(HOVE, MAY)).thenRefused(ALREADY_APPLIED);
    member()
        .given(APPLIED, ADMITTED)
        .when(new ApplyForMembership(HOVE, MAY))
        .thenRefused(ALREADY_A_MEMBER);
  }

  @Test
  void it_is_admitted_after_it_applied() {
    var admit = new AdmitMember(HOVE, JUNE, "Board 3/26", null);
    member().given(APPLIED).when(admit).then(ADMITTED);
    member().when(admit).thenRefused(NOT_APPLIED);
    member().given(APPLIED, ADMITTED).when(admit).thenRefused(ALREADY_A_MEMBER);
    member()
        .given(APPLIED)
        .when(new AdmitMember(HOVE, MAY.minusDays(1), null, null))
        .thenRefused(ADMITTED_BEFORE_APPLYING, "from", MAY.minusDays(1));
  }

  @Test
  void a_member_may_resign() {
    member()
        .given(APPLIED, ADMITTED)
        .when(new RecordResignation(HOVE, RESIGNED.lastDay(), null))
        .then(RESIGNED);
    member().given(APPLIED).when(new RecordResignation(HOVE, JUNE, null)).thenRefused(NOT_A_MEMBER);
    member()
        .given(APPLIED, ADMITTED)
        .when(new RecordResignation(HOVE, JUNE.minusDays(1), null))
        .thenRefused(LEAVES_BEFORE_JOINING, "lastday", JUNE.minusDays(1));
  }

  @Test
  void who_left_may_apply_again_once_the_last_day_has_passed() {
    var left = member().given(APPLIED, ADMITTED, RESIGNED);
    left.when(new ApplyForMembership(HOVE, RESIGNED.lastDay())).thenRefused(ALREADY_A_MEMBER);
    left.when(new ApplyForMembership(HOVE, RESIGNED.lastDay().plusDays(1))).thenAccepted();
  }

  @Test
  void a_membership_includes_its_first_day_and_its_last() {
    var member = member().given(APPLIED, ADMITTED, RESIGNED).state();
    assertFalse(member.isMemberOn(JUNE.minusDays(1)));
    assertTrue(member.isMemberOn(JUNE));
    assertTrue(member.isMemberOn(RESIGNED.lastDay()));
    assertFalse(member.isMemberOn(RESIGNED.lastDay().plusDays(1)));
  }

  @Test
  void only_the_newest_fact_is_taken_back() {
    var why = "The board had not decided";
    var admission = new RetractMemberFact(HOVE, MemberFact.ADMISSION, JUNE, why);
    var end = new RetractMemberFact(HOVE, MemberFact.END, RESIGNED.lastDay(), why);
    var retracted = new MemberFactRetracted(HOVE, "admission", JUNE, why);
    member().given(APPLIED, ADMITTED).when(admission).then(retracted);
    member().given(APPLIED, ADMITTED).when(end).thenRefused(NOT_THE_NEWEST_FACT);
    member()
        .given(APPLIED, ADMITTED, RESIGNED)
        .when(admission)
        .thenRefused(NOT_THE_NEWEST_FACT, "day", JUNE);
    member()
        .given(APPLIED, ADMITTED, RESIGNED)
        .when(end)
        .then(new MemberFactRetracted(HOVE, "end", RESIGNED.lastDay(), why));
    member()
        .given(APPLIED, ADMITTED, retracted)
        .when(new ApplyForMembership(HOVE, MAY))
        .then(APPLIED);
  }
}
