package quorate.membership.practice;

import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_IS_SUCCEEDED;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_NEEDS_A_NAME;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_NOT_REGISTERED;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_SAYS_NO_SUCH_THING;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.facts.Basis;
import quorate.membership.practice.PracticeCommand.RetractPracticeFact;
import quorate.membership.practice.PracticeCommand.StateListSize;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.practice.PracticeEvent.NetworkJoined;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeEvent.PracticeRenamed;

class RetractionTest {

  private static final String WHY = "It is another practice's";
  private static final PracticeRegistered REGISTERED =
      new PracticeRegistered(HOVE, "HOVE MEDICAL CENTRE", "BN3 8LD", null, MAP);
  private static final NetworkJoined JOINED = new NetworkJoined(HOVE, "U14062", MAY, MAP);
  private static final ListSizeStated SIZE =
      new ListSizeStated(HOVE, "registered", new BigDecimal("9168"), MAY, MAP);

  private static RuleBook<PracticeCommand, Practice, PracticeEvent> practice() {
    return new RuleBook<>(Practice.UNKNOWN, PracticeHistory::evolve, new PracticeDecider()::decide);
  }

  private static RetractPracticeFact retract(PracticeFact fact, LocalDate from) {
    return new RetractPracticeFact(HOVE, fact, from, WHY, MAP);
  }

  private static PracticeFactRetracted retracted(String fact) {
    return new PracticeFactRetracted(HOVE, fact, MAY, WHY, MAP);
  }

  @Test
  void what_begins_that_day_can_be_taken_back_once() {
    var retract = retract(PracticeFact.NETWORK, MAY);
    practice().given(REGISTERED, JOINED).when(retract).then(retracted("network"));
    practice()
        .given(REGISTERED, JOINED, retracted("network"))
        .when(retract)
        .thenRefused(PRACTICE_SAYS_NO_SUCH_THING, "from", MAY);
  }

  @Test
  void what_does_not_begin_that_day_is_not_taken_back() {
    practice()
        .given(REGISTERED, JOINED)
        .when(retract(PracticeFact.NETWORK, MAY.plusDays(1)))
        .thenRefused(PRACTICE_SAYS_NO_SUCH_THING);
    practice()
        .given(REGISTERED, SIZE)
        .when(retract(PracticeFact.WEIGHTED_LIST, MAY))
        .thenRefused(PRACTICE_SAYS_NO_SUCH_THING);
    practice().when(retract(PracticeFact.NETWORK, MAY)).thenRefused(PRACTICE_NOT_REGISTERED);
  }

  @Test
  void a_practice_keeps_a_name() {
    practice()
        .given(REGISTERED)
        .when(retract(PracticeFact.NAME, MAY))
        .thenRefused(PRACTICE_NEEDS_A_NAME);
    practice()
        .given(REGISTERED, new PracticeRenamed(HOVE, "HOVE SURGERY", MAY.minusYears(1), MAP))
        .when(retract(PracticeFact.NAME, MAY))
        .then(retracted("name"));
  }

  @Test
  void the_closure_of_a_practice_that_became_part_of_another_stands() {
    var closed = new PracticeClosed(HOVE, MAY, MAP);
    practice()
        .given(REGISTERED, closed)
        .when(retract(PracticeFact.CLOSURE, MAY))
        .then(retracted("closure"));
    practice()
        .given(REGISTERED, new PracticeMerged(HOVE, "G1", MAY.plusDays(1), HOVE, MAP), closed)
        .when(retract(PracticeFact.CLOSURE, MAY))
        .thenRefused(PRACTICE_IS_SUCCEEDED);
  }

  @Test
  void what_was_taken_back_can_be_stated_again() {
    practice()
        .given(REGISTERED, SIZE, retracted("registered-list"))
        .when(new StateListSize(HOVE, Basis.REGISTERED, SIZE.patients(), MAY, MAP))
        .then(SIZE);
  }
}
