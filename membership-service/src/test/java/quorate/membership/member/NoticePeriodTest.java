package quorate.membership.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.member.MemberRefusal.APPLIED_AGAIN_SINCE;
import static quorate.membership.member.MemberRefusal.ENDS_THAT_DAY_ALREADY;
import static quorate.membership.member.MemberRefusal.NOT_A_MEMBER;
import static quorate.membership.member.MemberRefusal.NOT_A_MEMBER_YET;
import static quorate.membership.member.MemberRefusal.NOT_THE_NEWEST_FACT;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.member.MemberCommand.AdmitMember;
import quorate.membership.member.MemberCommand.ExpelMember;
import quorate.membership.member.MemberCommand.NameHolder;
import quorate.membership.member.MemberCommand.RecordDissolution;
import quorate.membership.member.MemberCommand.ReinstateMember;
import quorate.membership.member.MemberCommand.RetractMemberFact;
import quorate.membership.member.MemberCommand.StateHolding;
import quorate.membership.member.MemberCommand.StateParticipation;
import quorate.membership.member.MemberCommand.SuspendMember;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberExpelled;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.member.MemberEvent.MemberSuspended;
import quorate.membership.member.MemberEvent.ParticipationStated;
import quorate.membership.members.MemberStory;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeHistory;

class NoticePeriodTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEA = new UUID(0, 2);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
  private static final MemberResigned RESIGNED = new MemberResigned(HOVE, LAST);
  private static final MemberSuspended SUSPENDED = new MemberSuspended(HOVE, JUNE, "levy");
  private static final MemberReinstated REINSTATED = new MemberReinstated(HOVE, JULY, null);
  private static final HoldingStated HOLDING =
      new HoldingStated(HOVE, "A", BigInteger.TEN, null, null, JULY);

  private static RuleBook<MemberCommand, Member, MemberEvent> member() {
    var decider = new MemberDecider();
    Practice practice =
        PracticeHistory.evolve(
            Practice.UNKNOWN, new PracticeRegistered(HOVE, "HOVE", "BN3 8LD", null, MAP));
    return new RuleBook<MemberCommand, Member, MemberEvent>(
            Member.never(),
            MemberHistory::evolve,
            (c, member) -> decider.decide(c, member, practice))
        .given(
            new ApplicationMade(HOVE, MAY),
            new MemberAdmitted(HOVE, MAY, "Board 3/26"),
            named(ANN, MAY));
  }

  private static HolderNamed named(UUID person, LocalDate from) {
    return new HolderNamed(HOVE, "nominee", List.of(person), null, null, null, from);
  }

  private static NameHolder name(UUID person, LocalDate from) {
    return new NameHolder(
        HOVE, "nominee", List.of(person), List.of(ANN, BEA), null, null, null, from);
  }

  private static StateHolding hold(LocalDate from) {
    return new StateHolding(HOVE, "A", BigInteger.TEN, null, null, from);
  }

  private static RetractMemberFact never(MemberFact fact, LocalDate day) {
    return new RetractMemberFact(HOVE, fact, day, "never so");
  }

  private static MemberFactRetracted retracted(MemberFact fact, LocalDate day) {
    return new MemberFactRetracted(HOVE, fact.word(), day, "never so");
  }

  @Test
  void whoever_is_leaving_is_kept_up_to_the_last_day() {
    var leaving = member().given(RESIGNED);
    leaving.when(hold(JULY)).then(HOLDING);
    leaving.when(name(BEA, LAST)).then(named(BEA, LAST));
    leaving.when(new SuspendMember(HOVE, JUNE, "levy")).then(SUSPENDED);
    leaving.given(SUSPENDED).when(new ReinstateMember(HOVE, JULY, null)).then(REINSTATED);
    leaving.when(new StateParticipation(HOVE, true, true, true, LAST)).thenAccepted();
    leaving.when(hold(LAST.plusDays(1))).thenRefused(NOT_A_MEMBER);
    leaving.when(name(BEA, LAST.plusDays(1))).thenRefused(NOT_A_MEMBER);
  }

  @Test
  void a_period_of_notice_stays_open_though_the_practice_applies_again_or_is_admitted() {
    var applied = member().given(RESIGNED, new ApplicationMade(HOVE, LAST.plusDays(1)));
    var again = applied.given(new MemberAdmitted(HOVE, LAST.plusDays(1), null));
    for (var since : List.of(applied, again)) {
      since.when(hold(JULY)).then(HOLDING);
      since.when(name(BEA, LAST)).then(named(BEA, LAST));
      since.when(new StateParticipation(HOVE, true, true, true, LAST)).thenAccepted();
      since.when(new SuspendMember(HOVE, JUNE, "levy")).thenRefused(APPLIED_AGAIN_SINCE);
      var stated = since.given(HOLDING, named(BEA, JULY));
      stated.when(never(MemberFact.HOLDER, JULY)).then(retracted(MemberFact.HOLDER, JULY));
      assertEquals(
          since.given(named(BEA, JULY)).state(),
          stated.given(retracted(MemberFact.HOLDING, JULY)).state());
    }
    again.when(hold(LAST.plusDays(1))).thenAccepted();
    again.when(hold(MAY.minusDays(1))).thenRefused(NOT_A_MEMBER_YET);
    var never = again.given(HOLDING, retracted(MemberFact.ADMISSION, LAST.plusDays(1))).state();
    assertEquals(member().given(RESIGNED, HOLDING).state(), never);
    var story =
        story(RESIGNED, new ApplicationMade(HOVE, LAST.plusDays(1)))
            .with(new MemberAdmitted(HOVE, LAST.plusDays(1), null))
            .with(HOLDING)
            .with(retracted(MemberFact.ADMISSION, LAST.plusDays(1)));
    assertTrue(story.stated(story.holdings(), JULY).isPresent());
    assertEquals("resigned", state(story, LAST.plusDays(1)));
  }

  @Test
  void a_membership_under_notice_may_end_sooner_and_the_notice_holds_again_without_that() {
    var leaving = member().given(RESIGNED);
    leaving.when(new ExpelMember(HOVE, LAST, "GM 2")).thenRefused(ENDS_THAT_DAY_ALREADY);
    leaving.when(new ExpelMember(HOVE, LAST.plusDays(1), "GM 2")).thenRefused(NOT_A_MEMBER);
    leaving.when(new RecordDissolution(HOVE, JULY)).thenAccepted();
    var expelled = leaving.given(new MemberExpelled(HOVE, JULY, "GM 2"));
    assertFalse(expelled.state().isMemberOn(JULY.plusDays(1)));
    assertEquals(1, expelled.state().past().size());
    expelled.when(never(MemberFact.END, LAST)).thenRefused(NOT_THE_NEWEST_FACT, "day", LAST);
    var again = expelled.given(retracted(MemberFact.END, JULY));
    assertTrue(again.state().isMemberOn(LAST));
    assertFalse(again.state().isMemberOn(LAST.plusDays(1)));
    again.when(never(MemberFact.END, LAST)).thenAccepted();
  }

  @Test
  void what_was_stated_under_notice_stays_without_the_end_and_can_be_taken_back() {
    var leaving = member().given(RESIGNED, HOLDING, named(BEA, JULY));
    leaving.when(never(MemberFact.HOLDER, JULY)).thenAccepted();
    leaving.when(never(MemberFact.HOLDING, JULY)).thenAccepted();
    leaving
        .given(retracted(MemberFact.HOLDER, JULY))
        .when(never(MemberFact.HOLDER, MAY))
        .thenRefused(NOT_THE_NEWEST_FACT, "day", MAY);
    var stays = leaving.given(retracted(MemberFact.END, LAST));
    stays.when(never(MemberFact.HOLDER, JULY)).thenAccepted();
    leaving
        .given(SUSPENDED)
        .when(never(MemberFact.END, LAST))
        .thenRefused(NOT_THE_NEWEST_FACT, "day", LAST);
  }

  @Test
  void suspension_reinstatement_and_participation_are_taken_back_in_turn() {
    var back = member().given(SUSPENDED, REINSTATED);
    back.when(never(MemberFact.SUSPENSION, JUNE)).thenRefused(NOT_THE_NEWEST_FACT, "day", JUNE);
    var suspended = back.given(retracted(MemberFact.REINSTATEMENT, JULY));
    suspended.when(new ReinstateMember(HOVE, JULY, null)).thenAccepted();
    var admitted = suspended.given(retracted(MemberFact.SUSPENSION, JUNE));
    assertEquals(member().state(), admitted.state());
    admitted.when(never(MemberFact.ADMISSION, MAY)).thenAccepted();
    member()
        .given(new ParticipationStated(HOVE, true, false, true, JUNE))
        .when(never(MemberFact.PARTICIPATION, JUNE))
        .then(retracted(MemberFact.PARTICIPATION, JUNE));
    member().when(never(MemberFact.PARTICIPATION, JUNE)).thenRefused(NOT_THE_NEWEST_FACT);
  }

  @Test
  void an_end_is_taken_back_after_an_application_or_an_admission_that_was() {
    LocalDate after = LAST.plusDays(1);
    var applied = member().given(RESIGNED, new ApplicationMade(HOVE, after));
    applied
        .given(retracted(MemberFact.APPLICATION, after))
        .when(never(MemberFact.END, LAST))
        .thenAccepted();
    applied
        .given(new MemberAdmitted(HOVE, after, null), retracted(MemberFact.ADMISSION, after))
        .when(never(MemberFact.END, LAST))
        .thenAccepted();
    applied.when(new AdmitMember(HOVE, after, null, null)).thenAccepted();
  }

  @Test
  void views_tell_the_same() {
    var story =
        story(RESIGNED, SUSPENDED, HOLDING)
            .with(retracted(MemberFact.SUSPENSION, JUNE))
            .with(retracted(MemberFact.END, LAST));
    assertEquals("admitted", state(story, LAST.plusDays(1)));
    assertEquals("admitted", state(story, JUNE));
    assertTrue(story.stated(story.holdings(), JULY).isPresent());
    var sooner = story(RESIGNED, new MemberExpelled(HOVE, JULY, "GM 2"));
    assertEquals("expelled", state(sooner, JULY.plusDays(1)));
    var again = sooner.with(retracted(MemberFact.END, JULY));
    assertEquals("admitted", state(again, LAST));
    assertEquals("resigned", state(again, LAST.plusDays(1)));
    assertEquals("suspended", state(story(RESIGNED, SUSPENDED), LAST));
    assertEquals("resigned", state(story(RESIGNED, SUSPENDED), LAST.plusDays(1)));
  }

  private static MemberStory story(MemberEvent... events) {
    var story =
        MemberStory.EMPTY
            .with(new ApplicationMade(HOVE, MAY))
            .with(new MemberAdmitted(HOVE, MAY, "Board 3/26"));
    for (MemberEvent event : events) {
      story = story.with(event);
    }
    return story;
  }

  private static String state(MemberStory story, LocalDate day) {
    return story.standings().on(day).orElseThrow().state().word();
  }
}
