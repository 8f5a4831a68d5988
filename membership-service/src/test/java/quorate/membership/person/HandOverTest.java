package quorate.membership.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.person.PersonRefusal.HANDED_OVER_BEFORE_IT_BEGINS;
import static quorate.membership.person.PersonRefusal.HANDED_OVER_TO_ONESELF;
import static quorate.membership.person.PersonRefusal.MANDATE_ENDED_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_FOR_PRACTICE_THAT_ENDED;
import static quorate.membership.person.PersonRefusal.MANDATE_HELD_ALREADY;
import static quorate.membership.person.PersonRefusal.MANDATE_IN_NO_KNOWN_CAPACITY;
import static quorate.membership.person.PersonRefusal.NO_SUCH_MANDATE;
import static quorate.membership.person.PersonRefusal.PERSON_NOT_RECORDED;
import static quorate.membership.person.PersonRefusal.SUCCESSOR_NOT_RECORDED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.chassis.seal.SealedValue;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeHistory;

class HandOverTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEA = new UUID(0, 2);
  private static final UUID HERS = new UUID(0, 3);
  private static final UUID NEXT = new UUID(0, 4);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
  private static final MandateGranted GRANTED =
      new MandateGranted(
          HERS, ANN, HOVE, "vote", MAY, CHRISTMAS, null, "practice/" + HOVE, List.of("contract"));

  private static final Practice KNOWN =
      PracticeHistory.evolve(
          Practice.UNKNOWN, new PracticeRegistered(HOVE, "HOVE", "BN3 8LD", null, MAP));

  private static Person person(UUID id, PersonEvent... events) {
    Person person =
        PersonHistory.evolve(
            Person.UNKNOWN, new PersonRecorded(id, new SealedValue(id, "n", "c"), null));
    for (PersonEvent event : events) {
      person = PersonHistory.evolve(person, event);
    }
    return person;
  }

  private static HandOver after(LocalDate lastDay) {
    return new HandOver(ANN, HERS, BEA, NEXT, lastDay, null);
  }

  private static void assertRefused(PersonRefusal why, HandOver.Decided decided) {
    boolean begins = decided.ends() instanceof Decision.Accepted;
    var no = begins ? decided.begins() : decided.ends();
    assertEquals(why, assertInstanceOf(Decision.Refused.class, no).why());
  }

  @Test
  void one_mandate_ends_and_the_other_begins_the_next_day_for_the_rest_of_its_term() {
    var decided = after(AUGUST).decide(person(ANN, GRANTED), person(BEA), KNOWN);
    assertEquals(Decision.accept(new MandateRevoked(HERS, ANN, HOVE, AUGUST)), decided.ends());
    assertEquals(
        Decision.accept(
            new MandateGranted(
                NEXT,
                BEA,
                HOVE,
                "vote",
                AUGUST.plusDays(1),
                CHRISTMAS,
                null,
                "practice/" + HOVE,
                List.of("contract"))),
        decided.begins());
  }

  @Test
  void nobody_takes_over_in_a_capacity_that_is_none() {
    assertRefused(
        PersonRefusal.MANDATE_IN_NO_KNOWN_CAPACITY,
        new HandOver(ANN, HERS, BEA, NEXT, AUGUST, "grand wizard")
            .decide(person(ANN, GRANTED), person(BEA), KNOWN));
  }

  @Test
  void matters_in_free_words_are_not_written_again() {
    var old =
        new MandateGranted(
            HERS, ANN, HOVE, "vote", MAY, null, null, null, List.of("What Dr Zyxwqv wants"));
    var decided = after(AUGUST).decide(person(ANN, old), person(BEA), KNOWN);
    var granted = assertInstanceOf(Decision.Accepted.class, decided.begins()).events().getFirst();
    assertEquals(null, ((MandateGranted) granted).matters());
  }

  @Test
  void a_deputy_takes_over_as_a_deputy_where_that_is_said() {
    var decided =
        new HandOver(ANN, HERS, BEA, NEXT, AUGUST, "deputy")
            .decide(person(ANN, GRANTED), person(BEA), KNOWN);
    var granted = assertInstanceOf(Decision.Accepted.class, decided.begins()).events().getFirst();
    assertEquals("deputy", ((MandateGranted) granted).capacity());
  }

  @Test
  void nobody_hands_over_to_themselves_or_to_somebody_unknown() {
    var oneself = new HandOver(ANN, HERS, ANN, NEXT, AUGUST, null);
    assertRefused(
        HANDED_OVER_TO_ONESELF, oneself.decide(person(ANN, GRANTED), person(ANN, GRANTED), KNOWN));
    assertRefused(
        SUCCESSOR_NOT_RECORDED, after(AUGUST).decide(person(ANN, GRANTED), Person.UNKNOWN, KNOWN));
    assertRefused(PERSON_NOT_RECORDED, after(AUGUST).decide(Person.UNKNOWN, person(BEA), KNOWN));
    assertRefused(NO_SUCH_MANDATE, after(AUGUST).decide(person(ANN), person(BEA), KNOWN));
  }

  @Test
  void what_has_ended_or_not_begun_is_not_handed_over() {
    var ended = person(ANN, GRANTED, new MandateRevoked(HERS, ANN, HOVE, AUGUST));
    assertRefused(MANDATE_ENDED_ALREADY, after(AUGUST).decide(ended, person(BEA), KNOWN));
    assertRefused(
        MANDATE_ENDED_ALREADY, after(CHRISTMAS).decide(person(ANN, GRANTED), person(BEA), KNOWN));
    assertRefused(
        HANDED_OVER_BEFORE_IT_BEGINS,
        after(MAY.minusDays(1)).decide(person(ANN, GRANTED), person(BEA), KNOWN));
  }

  @Test
  void nobody_takes_over_in_a_capacity_that_is_none_or_for_a_practice_that_is_no_more() {
    assertRefused(
        MANDATE_IN_NO_KNOWN_CAPACITY,
        new HandOver(ANN, HERS, BEA, NEXT, AUGUST, "grand wizard")
            .decide(person(ANN, GRANTED), person(BEA), KNOWN));
    Practice merged =
        PracticeHistory.evolve(
            KNOWN, new PracticeMerged(HOVE, "G81034", AUGUST.plusDays(1), "G81034", MAP));
    assertRefused(
        MANDATE_FOR_PRACTICE_THAT_ENDED,
        after(AUGUST).decide(person(ANN, GRANTED), person(BEA), merged));
  }

  @Test
  void a_successor_who_holds_the_same_already_takes_nothing_over() {
    var held = new MandateGranted(new UUID(0, 5), BEA, HOVE, "vote", MAY, null);
    assertRefused(
        MANDATE_HELD_ALREADY, after(AUGUST).decide(person(ANN, GRANTED), person(BEA, held), KNOWN));
  }
}
