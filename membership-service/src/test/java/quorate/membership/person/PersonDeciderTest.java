package quorate.membership.person;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.person.PersonRefusal.AGREED_AFTER_TODAY;
import static quorate.membership.person.PersonRefusal.INVITATION_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.person.PersonRefusal.INVITATION_EXPIRED;
import static quorate.membership.person.PersonRefusal.INVITATION_NOT_KNOWN;
import static quorate.membership.person.PersonRefusal.INVITATION_USED;
import static quorate.membership.person.PersonRefusal.LOG_IN_BOUND_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_ENDED_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_NO_KNOWN_PURPOSE;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_NO_PRACTICE;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_PRACTICE_THAT_ENDED;
import static quorate.membership.person.PersonRefusal.MANDATE_HELD_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_IN_NO_KNOWN_CAPACITY;
import static quorate.membership.person.PersonRefusal.MANDATE_OUTLASTS_PRACTICE;
import static quorate.membership.person.PersonRefusal.NOTICE_NOT_AGREED;
import static quorate.membership.person.PersonRefusal.NO_SUCH_MANDATE;
import static quorate.membership.person.PersonRefusal.NO_SUCH_ROLE;
import static quorate.membership.person.PersonRefusal.NO_SUCH_SCOPE;
import static quorate.membership.person.PersonRefusal.PERSON_ALREADY_RECORDED;
import static quorate.membership.person.PersonRefusal.PERSON_NOT_RECORDED;
import static quorate.membership.person.PersonRefusal.ROLE_IN_NO_PRACTICE;
import static quorate.membership.person.PersonRefusal.WITHDRAWN_BEFORE_AGREED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.SealedValue;
import quorate.membership.RuleBook;
import quorate.membership.person.PersonCommand.AgreeToElectronicNotice;
import quorate.membership.person.PersonCommand.BindLogIn;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.IssueInvitation;
import quorate.membership.person.PersonCommand.RecordPerson;
import quorate.membership.person.PersonCommand.RevokeMandate;
import quorate.membership.person.PersonCommand.StateRole;
import quorate.membership.person.PersonCommand.WithdrawElectronicNotice;
import quorate.membership.person.PersonEvent.ElectronicNoticeAgreed;
import quorate.membership.person.PersonEvent.ElectronicNoticeWithdrawn;
import quorate.membership.person.PersonEvent.InvitationIssued;
import quorate.membership.person.PersonEvent.LogInBound;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.person.PersonEvent.RoleStated;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeHistory;

class PersonDeciderTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID M = new UUID(0, 2);
  private static final UUID I = new UUID(0, 3);
  private static final SealedValue SEALED = new SealedValue(ANN, "n", "c");
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant EXPIRES = NOON.plusSeconds(3600);

  private static final PersonRecorded RECORDED = new PersonRecorded(ANN, SEALED, null);
  private static final MandateGranted GRANTED = new MandateGranted(M, ANN, HOVE, "vote", MAY, null);
  private static final InvitationIssued INVITED = new InvitationIssued(I, ANN, "hash", EXPIRES);
  private static final LogInBound BOUND = new LogInBound(I, ANN, "login", SEALED);
  private static final Practice PRACTICE =
      PracticeHistory.evolve(
          Practice.UNKNOWN, new PracticeRegistered(HOVE, "HOVE", "BN3 8LD", null, MAP));

  private static RuleBook<PersonCommand, Person, PersonEvent> person(Practice practice) {
    var decider = new PersonDecider();
    return new RuleBook<>(
        Person.UNKNOWN,
        PersonHistory::evolve,
        (command, person) -> decider.decide(command, person, practice));
  }

  private static RuleBook<PersonCommand, Person, PersonEvent> person() {
    return person(PRACTICE);
  }

  private static GrantMandate grant() {
    return new GrantMandate(ANN, M, HOVE, Authority.toVote(), MAY, null);
  }

  private static BindLogIn bind(String codeHash, Instant at) {
    return new BindLogIn(ANN, I, codeHash, "login", SEALED, at);
  }

  @Test
  void a_person_is_recorded_once_and_first() {
    var record = new RecordPerson(ANN, SEALED, null);
    person().when(record).then(RECORDED);
    person().given(RECORDED).when(record).thenRefused(PERSON_ALREADY_RECORDED);
    person().when(grant()).thenRefused(PERSON_NOT_RECORDED);
  }

  @Test
  void a_mandate_is_to_vote_for_a_practice_of_the_register() {
    person().given(RECORDED).when(grant()).then(GRANTED);
    person(Practice.UNKNOWN)
        .given(RECORDED)
        .when(grant())
        .thenRefused(MANDATE_FOR_NO_PRACTICE, "practice", HOVE);
    person()
        .given(RECORDED)
        .when(
            new GrantMandate(
                ANN, M, HOVE, new Authority("sell", "deputy", null, List.of()), MAY, null))
        .thenRefused(MANDATE_FOR_NO_KNOWN_PURPOSE, "purpose", "sell");
    person()
        .given(RECORDED)
        .when(new GrantMandate(ANN, M, HOVE, Authority.toVote(), MAY, MAY.minusDays(1)))
        .thenRefused(MANDATE_ENDS_BEFORE_IT_BEGINS, "to", MAY.minusDays(1));
  }

  @Test
  void a_mandate_for_a_practice_that_ends_ends_with_it_and_none_is_for_one_that_is_no_more() {
    var june = MAY.plusMonths(1);
    var merged =
        PracticeHistory.evolve(PRACTICE, new PracticeMerged(HOVE, "G81034", june, HOVE, MAP));
    person(merged)
        .given(RECORDED)
        .when(grant())
        .then(new MandateGranted(M, ANN, HOVE, "vote", MAY, june.minusDays(1)));
    person(merged)
        .given(RECORDED)
        .when(new GrantMandate(ANN, M, HOVE, Authority.toVote(), MAY, june))
        .thenRefused(MANDATE_OUTLASTS_PRACTICE, "to", june);
    var late = new GrantMandate(ANN, M, HOVE, Authority.toVote(), june, null);
    person(merged)
        .given(RECORDED)
        .when(late)
        .thenRefused(MANDATE_FOR_PRACTICE_THAT_ENDED, "practice", HOVE);
    var told = person(merged).given(RECORDED).when(late).decision();
    assertTrue(told.toString().contains("it merged into G81034"), told::toString);
  }

  @Test
  void two_mandates_for_one_practice_do_not_overlap() {
    person().given(RECORDED, GRANTED).when(grant()).thenRefused(MANDATE_HELD_ALREADY);
    person()
        .given(RECORDED, GRANTED, new MandateRevoked(M, ANN, HOVE, MAY))
        .when(
            new GrantMandate(ANN, new UUID(0, 9), HOVE, Authority.toVote(), MAY.plusDays(1), null))
        .thenAccepted();
  }

  @Test
  void a_mandate_is_revoked_from_a_day_on_and_may_be_taken_back_before_it_begins() {
    var before = MAY.minusDays(1);
    person()
        .given(RECORDED, GRANTED)
        .when(new RevokeMandate(ANN, M, before))
        .then(new MandateRevoked(M, ANN, HOVE, before));
    person().given(RECORDED).when(new RevokeMandate(ANN, M, MAY)).thenRefused(NO_SUCH_MANDATE);
    person()
        .given(RECORDED, GRANTED, new MandateRevoked(M, ANN, HOVE, before))
        .when(new RevokeMandate(ANN, M, MAY))
        .thenRefused(MANDATE_ENDED_ALREADY, "lastday", MAY);
  }

  @Test
  void agreement_to_electronic_notice_can_be_withdrawn() {
    var agreed = new ElectronicNoticeAgreed(ANN, SEALED, MAY);
    var withdraw = new WithdrawElectronicNotice(ANN, MAY);
    person()
        .given(RECORDED)
        .when(new AgreeToElectronicNotice(ANN, SEALED, MAY, null, MAY))
        .then(agreed);
    person()
        .given(RECORDED)
        .when(new AgreeToElectronicNotice(ANN, SEALED, MAY, null, MAY.minusDays(1)))
        .thenRefused(AGREED_AFTER_TODAY, "on", MAY);
    person().given(RECORDED, agreed).when(withdraw).then(new ElectronicNoticeWithdrawn(ANN, MAY));
    person().given(RECORDED).when(withdraw).thenRefused(NOTICE_NOT_AGREED);
  }

  @Test
  void an_invitation_binds_one_log_in_once() {
    person().given(RECORDED, INVITED).when(bind("hash", NOON)).then(BOUND);
    person().given(RECORDED, INVITED, BOUND).when(bind("hash", NOON)).thenRefused(INVITATION_USED);
    person().given(RECORDED, INVITED).when(bind("other", NOON)).thenRefused(INVITATION_NOT_KNOWN);
    person().given(RECORDED).when(bind("hash", NOON)).thenRefused(INVITATION_NOT_KNOWN);
  }

  @Test
  void an_invitation_is_refused_at_the_instant_it_expires() {
    person().given(RECORDED, INVITED).when(bind("hash", EXPIRES)).thenRefused(INVITATION_EXPIRED);
    person()
        .given(RECORDED)
        .when(new IssueInvitation(ANN, I, "hash", NOON, NOON))
        .thenRefused(INVITATION_ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void who_has_a_log_in_is_not_invited_again() {
    person()
        .given(RECORDED, INVITED, BOUND)
        .when(new IssueInvitation(ANN, new UUID(0, 8), "h2", NOON, EXPIRES))
        .thenRefused(LOG_IN_BOUND_ALREADY);
  }

  @Test
  void one_person_may_hold_two_capacities_for_a_practice_at_a_time() {
    var nominee = new Authority("vote", "nominee", "practice/" + HOVE, List.of("levy"));
    person()
        .given(RECORDED, GRANTED)
        .when(new GrantMandate(ANN, I, HOVE, nominee, MAY, null))
        .then(
            new MandateGranted(
                I, ANN, HOVE, "vote", MAY, null, "nominee", "practice/" + HOVE, List.of("levy")));
    person()
        .given(RECORDED)
        .when(
            new GrantMandate(
                ANN, M, HOVE, new Authority("vote", "mate", null, List.of()), MAY, null))
        .thenRefused(MANDATE_IN_NO_KNOWN_CAPACITY, "capacity", "mate");
  }

  @Test
  void a_revocation_in_the_past_ends_a_mandate_earlier_and_never_later() {
    var ended =
        person().given(RECORDED, GRANTED, new MandateRevoked(M, ANN, HOVE, MAY.plusDays(9)));
    ended.when(new RevokeMandate(ANN, M, MAY)).then(new MandateRevoked(M, ANN, HOVE, MAY));
    ended
        .when(new RevokeMandate(ANN, M, MAY.plusDays(10)))
        .thenRefused(MANDATE_ENDED_ALREADY, "lastday", MAY.plusDays(10));
  }

  @Test
  void agreement_is_for_a_known_scope_and_withdrawn_after_it_was_given() {
    person()
        .given(RECORDED)
        .when(new AgreeToElectronicNotice(ANN, SEALED, MAY, "meetings", MAY))
        .then(new ElectronicNoticeAgreed(ANN, SEALED, MAY, "meetings"));
    person()
        .given(RECORDED)
        .when(new AgreeToElectronicNotice(ANN, SEALED, MAY, "adverts", MAY))
        .thenRefused(NO_SUCH_SCOPE, "scope", "adverts");
    person()
        .given(RECORDED, new ElectronicNoticeAgreed(ANN, SEALED, MAY))
        .when(new WithdrawElectronicNotice(ANN, MAY.minusDays(1)))
        .thenRefused(WITHDRAWN_BEFORE_AGREED, "on", MAY.minusDays(1));
  }

  @Test
  void a_withdrawal_ends_what_holds_on_its_day_and_nothing_that_was_agreed_for_a_later_one() {
    LocalDate june = MAY.plusMonths(1);
    var twice =
        person()
            .given(
                RECORDED,
                new ElectronicNoticeAgreed(ANN, SEALED, june),
                new ElectronicNoticeAgreed(ANN, SEALED, MAY),
                new ElectronicNoticeWithdrawn(ANN, MAY.plusDays(9)));
    twice
        .when(new WithdrawElectronicNotice(ANN, june))
        .then(new ElectronicNoticeWithdrawn(ANN, june));
    twice.when(new WithdrawElectronicNotice(ANN, MAY.plusDays(10))).thenRefused(NOTICE_NOT_AGREED);
  }

  @Test
  void a_role_is_of_a_known_class_in_a_known_practice_or_in_none() {
    var manager = new StateRole(ANN, "practice-manager", HOVE, MAY);
    person().given(RECORDED).when(manager).then(new RoleStated(ANN, "practice-manager", HOVE, MAY));
    person(Practice.UNKNOWN)
        .given(RECORDED)
        .when(manager)
        .thenRefused(ROLE_IN_NO_PRACTICE, "practice", HOVE);
    person(Practice.UNKNOWN)
        .given(RECORDED)
        .when(new StateRole(ANN, "lay", null, MAY))
        .thenAccepted();
    person()
        .given(RECORDED)
        .when(new StateRole(ANN, "bishop", HOVE, MAY))
        .thenRefused(NO_SUCH_ROLE, "role", "bishop");
  }
}
