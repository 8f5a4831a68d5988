package quorate.membership.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.person.PersonRefusal.CONTACT_ERASED;
import static quorate.membership.person.PersonRefusal.NAME_NEEDED;
import static quorate.membership.person.PersonRefusal.PERSON_ERASED;
import static quorate.membership.person.PersonRefusal.PERSON_NOT_RECORDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.SealedValue;
import quorate.membership.RuleBook;
import quorate.membership.person.PersonCommand.AgreeToElectronicNotice;
import quorate.membership.person.PersonCommand.BindLogIn;
import quorate.membership.person.PersonCommand.ErasePerson;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.IssueInvitation;
import quorate.membership.person.PersonCommand.RecordPerson;
import quorate.membership.person.PersonEvent.ContactErased;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.person.PersonEvent.NameRetained;
import quorate.membership.person.PersonEvent.PersonErased;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.practice.Practice;

/** What of a person goes when they are to be forgotten, and what a law keeps. */
class ErasureTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID OLD = new UUID(0, 2);
  private static final UUID NOW = new UUID(0, 3);
  private static final UUID SOON = new UUID(0, 4);
  private static final LocalDate EVE = MAY.minusDays(1);
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final SealedValue SEALED = new SealedValue(ANN, "n", "c");
  private static final PersonRecorded RECORDED = new PersonRecorded(ANN, SEALED, SEALED);
  private static final ContactErased CONTACT = new ContactErased(ANN, "objection", "person", MAY);
  private static final PersonErased ALL = new PersonErased(ANN, "objection", "person", MAY);
  private static final Standing MEMBER = new Standing(LocalDate.parse("2010-02-01"), null);

  private static RuleBook<PersonCommand, Person, PersonEvent> person() {
    var decider = new PersonDecider();
    return new RuleBook<>(
        Person.UNKNOWN,
        PersonHistory::evolve,
        (command, person) -> decider.decide(command, person, Practice.UNKNOWN));
  }

  private static ErasePerson erase(LocalDate on, Standing... standings) {
    return new ErasePerson(ANN, "objection", "person", on, List.of(standings), List.of());
  }

  private static ErasePerson eraseMinuted(LocalDate on, Minuted... minuted) {
    return new ErasePerson(ANN, "objection", "person", on, List.of(), List.of(minuted));
  }

  private static Minuted met(String body, String held) {
    return new Minuted(body, LocalDate.parse(held));
  }

  private static Standing until(String lastDay) {
    return new Standing(MEMBER.from(), LocalDate.parse(lastDay));
  }

  private static MandateGranted granted(UUID mandate, LocalDate from, @Nullable LocalDate to) {
    return new MandateGranted(mandate, ANN, HOVE, "vote", from, to);
  }

  @Test
  void whom_no_register_needs_is_erased_whole() {
    assertEquals(List.of(CONTACT, ALL), person().given(RECORDED).when(erase(MAY)).thenAccepted());
    person().when(erase(MAY)).thenRefused(PERSON_NOT_RECORDED);
  }

  @Test
  void mandates_that_still_hold_end_the_day_before() {
    assertEquals(
        List.of(
            CONTACT,
            new MandateRevoked(NOW, ANN, HOVE, EVE),
            new MandateRevoked(SOON, ANN, HOVE, EVE),
            ALL),
        person()
            .given(
                RECORDED,
                granted(OLD, MAY.minusYears(2), EVE),
                granted(NOW, MAY.minusYears(1), MAY),
                granted(SOON, MAY.plusDays(1), null))
            .when(erase(MAY))
            .thenAccepted());
  }

  @Test
  void a_members_name_stays_and_their_contact_details_go_at_once() {
    assertEquals(
        List.of(
            CONTACT, new NameRetained(ANN, Retention.OF_MEMBERS, LocalDate.parse("2036-05-02"))),
        person().given(RECORDED).when(erase(MAY, MEMBER)).thenAccepted());
  }

  @Test
  void a_former_members_name_stays_until_ten_years_have_expired() {
    var kept = new NameRetained(ANN, Retention.OF_FORMER_MEMBERS, LocalDate.parse("2026-05-02"));
    Standing left = until("2016-05-01");
    assertEquals(
        List.of(CONTACT, kept), person().given(RECORDED).when(erase(MAY, left)).thenAccepted());
    var after = person().given(RECORDED, CONTACT, kept);
    after.when(erase(MAY, left)).thenRefused(NAME_NEEDED);
    after
        .when(erase(MAY.plusDays(1), left))
        .then(new PersonErased(ANN, "objection", "person", MAY.plusDays(1)));
  }

  @Test
  void the_standing_that_keeps_a_name_longest_counts() {
    assertEquals(
        LocalDate.parse("2034-03-01"),
        Retention.of(List.of(until("2021-06-30"), until("2024-02-29")), List.of(), MAY)
            .orElseThrow()
            .earliest());
    var neverBegan = new Standing(MAY.plusDays(9), MAY);
    assertEquals(List.of(), Retention.of(List.of(neverBegan), List.of(), MAY).stream().toList());
  }

  @Test
  void whom_minutes_name_stays_until_ten_years_from_the_meeting_have_expired() {
    var kept =
        new NameRetained(ANN, Retention.OF_DIRECTORS_MEETINGS, LocalDate.parse("2026-05-02"));
    Minuted met = met("board", "2016-05-01");
    assertEquals(
        List.of(CONTACT, kept),
        person().given(RECORDED).when(eraseMinuted(MAY, met)).thenAccepted());
    var after = person().given(RECORDED, CONTACT, kept);
    after.when(eraseMinuted(MAY, met)).thenRefused(NAME_NEEDED);
    after
        .when(eraseMinuted(MAY.plusDays(1), met))
        .then(new PersonErased(ANN, "objection", "person", MAY.plusDays(1)));
  }

  @Test
  void of_the_register_and_all_minutes_the_longest_keeps_the_name_and_is_told() {
    var left = List.of(until("2020-01-31"));
    var met = List.of(met("members-meeting", "2021-07-01"), met("board", "2019-12-31"));
    assertEquals(
        new Retention(Retention.OF_MEMBERS_MEETINGS, LocalDate.parse("2031-07-02")),
        Retention.of(left, met, MAY).orElseThrow());
    assertEquals(
        new Retention(Retention.OF_FORMER_MEMBERS, LocalDate.parse("2030-02-01")),
        Retention.of(left, List.of(met("board", "2019-12-31")), MAY).orElseThrow());
    assertEquals(
        Retention.OF_OTHER_MEETINGS,
        Retention.of(List.of(), List.of(met("working-group", "2021-07-01")), MAY)
            .orElseThrow()
            .law());
  }

  @Test
  void whose_contact_details_are_gone_gets_no_others_and_keeps_their_mandates() {
    var left = person().given(RECORDED, granted(NOW, MAY, null), CONTACT);
    left.when(new AgreeToElectronicNotice(ANN, SEALED, MAY, null, MAY)).thenRefused(CONTACT_ERASED);
    left.when(new IssueInvitation(ANN, OLD, "hash", NOON, NOON)).thenRefused(CONTACT_ERASED);
    left.when(new BindLogIn(ANN, OLD, "hash", "login", SEALED, NOON)).thenRefused(CONTACT_ERASED);
    left.when(new PersonCommand.RevokeMandate(ANN, NOW, MAY)).thenAccepted();
  }

  @Test
  void nothing_more_is_recorded_of_who_was_erased() {
    var gone = person().given(RECORDED, CONTACT, ALL);
    gone.when(erase(MAY)).thenRefused(PERSON_ERASED);
    gone.when(new RecordPerson(ANN, SEALED, null)).thenRefused(PERSON_ERASED);
    gone.when(new GrantMandate(ANN, NOW, HOVE, Authority.toVote(), MAY, null))
        .thenRefused(PERSON_ERASED);
  }
}
