package quorate.membership.practice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_ALREADY_REGISTERED;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_CLOSES_BEFORE_IT_OPENS;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_NOT_IN_THAT_NETWORK;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_NOT_REGISTERED;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_OPENED_ON_ANOTHER_DAY;
import static quorate.membership.practice.PracticeRefusal.PRACTICE_SAYS_SO_ALREADY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.facts.Basis;
import quorate.membership.practice.PracticeCommand.ClosePractice;
import quorate.membership.practice.PracticeCommand.JoinNetwork;
import quorate.membership.practice.PracticeCommand.LeaveNetwork;
import quorate.membership.practice.PracticeCommand.PlacePractice;
import quorate.membership.practice.PracticeCommand.RegisterPractice;
import quorate.membership.practice.PracticeCommand.RenamePractice;
import quorate.membership.practice.PracticeCommand.RetractPracticeFact;
import quorate.membership.practice.PracticeCommand.StateAddress;
import quorate.membership.practice.PracticeCommand.StateDispensing;
import quorate.membership.practice.PracticeCommand.StateListSize;
import quorate.membership.practice.PracticeCommand.StateOpening;
import quorate.membership.practice.PracticeEvent.AddressStated;
import quorate.membership.practice.PracticeEvent.DispensingStated;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.practice.PracticeEvent.NetworkJoined;
import quorate.membership.practice.PracticeEvent.NetworkLeft;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PracticeOpeningStated;
import quorate.membership.practice.PracticeEvent.PracticePlaced;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;

class PracticeDeciderTest {

  private static final LocalDate OPENED = LocalDate.of(1974, 4, 1);
  private static final PracticeRegistered REGISTERED =
      new PracticeRegistered(HOVE, "HOVE MEDICAL CENTRE", "BN3 8LD", OPENED, MAP);

  private static RuleBook<PracticeCommand, Practice, PracticeEvent> practice() {
    return new RuleBook<>(Practice.UNKNOWN, PracticeHistory::evolve, new PracticeDecider()::decide);
  }

  @Test
  void a_practice_is_registered_once() {
    var register =
        new RegisterPractice(HOVE, REGISTERED.name(), REGISTERED.postcode(), OPENED, MAP);
    practice().when(register).then(REGISTERED);
    practice().given(REGISTERED).when(register).thenRefused(PRACTICE_ALREADY_REGISTERED);
  }

  @Test
  void nothing_is_said_of_a_practice_that_is_not_registered() {
    practice().when(new RenamePractice(HOVE, "X", MAY, MAP)).thenRefused(PRACTICE_NOT_REGISTERED);
  }

  @Test
  void what_is_known_is_not_said_again() {
    practice()
        .given(REGISTERED)
        .when(new RenamePractice(HOVE, REGISTERED.name(), MAY.plusYears(1), MAP))
        .thenRefused(PRACTICE_SAYS_SO_ALREADY);
  }

  @Test
  void a_source_silent_about_the_system_says_nothing_new_of_the_same_area() {
    practice()
        .given(REGISTERED, new PracticePlaced(HOVE, "09D", "QNX", MAY, MAP))
        .when(new PlacePractice(HOVE, "09D", null, MAY, MAP))
        .thenRefused(PRACTICE_SAYS_SO_ALREADY);
  }

  @Test
  void a_practice_closes_on_or_after_the_day_it_opens() {
    practice()
        .given(REGISTERED)
        .when(new ClosePractice(HOVE, OPENED.minusDays(1), MAP))
        .thenRefused(PRACTICE_CLOSES_BEFORE_IT_OPENS);
  }

  @Test
  void an_opening_is_stated_where_nobody_has_and_not_after_the_closing() {
    var registered = new PracticeRegistered(HOVE, "HOVE MEDICAL CENTRE", "BN3 8LD", null, MAP);
    var stated = new PracticeOpeningStated(HOVE, OPENED, MAP);
    var state = new StateOpening(HOVE, OPENED, MAP);
    practice().given(registered).when(state).then(stated);
    practice().given(registered, stated).when(state).thenRefused(PRACTICE_SAYS_SO_ALREADY);
    practice()
        .given(REGISTERED)
        .when(new StateOpening(HOVE, MAY, MAP))
        .thenRefused(PRACTICE_OPENED_ON_ANOTHER_DAY, "openedon", MAY);
    practice()
        .given(registered, new PracticeClosed(HOVE, OPENED.minusDays(1), MAP))
        .when(state)
        .thenRefused(PRACTICE_CLOSES_BEFORE_IT_OPENS, "openedon", OPENED);
  }

  @Test
  void before_its_opening_a_practice_was_not_open_unless_that_is_taken_back() {
    var registered = new PracticeRegistered(HOVE, "HOVE MEDICAL CENTRE", "BN3 8LD", null, MAP);
    var stated = new PracticeOpeningStated(HOVE, OPENED, MAP);
    assertTrue(openBefore(practice().given(registered).state()));
    assertFalse(openBefore(practice().given(registered, stated).state()));
    var never = new PracticeFactRetracted(HOVE, "opening", OPENED, "never so", MAP);
    practice()
        .given(registered, stated)
        .when(new RetractPracticeFact(HOVE, PracticeFact.OPENING, OPENED, "never so", MAP))
        .then(never);
    assertTrue(openBefore(practice().given(registered, stated, never).state()));
  }

  private static boolean openBefore(Practice practice) {
    return ((Practice.Registered) practice).particulars().openOn(OPENED.minusDays(1));
  }

  @Test
  void it_leaves_only_the_network_that_it_is_in() {
    var joined = new NetworkJoined(HOVE, "U14062", OPENED, MAP);
    practice()
        .given(REGISTERED, joined)
        .when(new LeaveNetwork(HOVE, "U29677", MAY, MAP))
        .thenRefused(PRACTICE_NOT_IN_THAT_NETWORK);
    practice()
        .given(REGISTERED, joined)
        .when(new LeaveNetwork(HOVE, "U14062", MAY, MAP))
        .then(new NetworkLeft(HOVE, "U14062", MAY, MAP));
  }

  @Test
  void it_may_rejoin_the_day_after_it_left() {
    var joined = new NetworkJoined(HOVE, "U14062", OPENED, MAP);
    var left = new NetworkLeft(HOVE, "U14062", MAY, MAP);
    LocalDate next = MAY.plusDays(1);
    practice()
        .given(REGISTERED, joined, left)
        .when(new JoinNetwork(HOVE, "U14062", next, MAP))
        .then(new NetworkJoined(HOVE, "U14062", next, MAP));
  }

  @Test
  void a_list_size_is_stated_once_per_basis_and_day_and_may_be_corrected() {
    var stated = new ListSizeStated(HOVE, "weighted", new BigDecimal("9158.51"), MAY, MAP);
    practice()
        .given(REGISTERED, stated)
        .when(new StateListSize(HOVE, Basis.WEIGHTED, new BigDecimal("9158.51"), MAY, MAP))
        .thenRefused(PRACTICE_SAYS_SO_ALREADY);
    practice()
        .given(REGISTERED, stated)
        .when(new StateListSize(HOVE, Basis.WEIGHTED, new BigDecimal("9158.52"), MAY, MAP))
        .thenAccepted();
    practice()
        .given(REGISTERED, stated)
        .when(new StateListSize(HOVE, Basis.REGISTERED, new BigDecimal("9158.51"), MAY, MAP))
        .thenAccepted();
  }

  @Test
  void an_address_and_dispensing_are_stated_from_a_day_on_and_not_twice() {
    var lines = List.of("1 STREET ROAD", "HOVE");
    var stated = new AddressStated(HOVE, lines, MAY, MAP);
    practice().given(REGISTERED).when(new StateAddress(HOVE, lines, MAY, MAP)).then(stated);
    practice()
        .given(REGISTERED, stated)
        .when(new StateAddress(HOVE, lines, MAY.plusDays(1), MAP))
        .thenRefused(PRACTICE_SAYS_SO_ALREADY);
    var dispenses = new DispensingStated(HOVE, true, MAY, MAP);
    practice().given(REGISTERED).when(new StateDispensing(HOVE, true, MAY, MAP)).then(dispenses);
    practice()
        .given(REGISTERED, dispenses)
        .when(new StateDispensing(HOVE, true, MAY.plusYears(1), MAP))
        .thenRefused(PRACTICE_SAYS_SO_ALREADY);
  }
}
