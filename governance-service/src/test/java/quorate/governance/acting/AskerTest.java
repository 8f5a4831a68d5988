package quorate.governance.acting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Partnership.CARA;
import static quorate.governance.Partnership.COUNCIL;
import static quorate.governance.Partnership.DAN;
import static quorate.governance.Partnership.TODAY;
import static quorate.governance.Partnership.by;
import static quorate.governance.Partnership.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.governance.York;
import quorate.governance.body.Office;
import quorate.governance.interest.Told;

/** Whoever asks in a body's name. */
class AskerTest {

  private static final Optional<Refusal> ACTS = Optional.empty();
  private static final Optional<Refusal> NOT = Optional.of(ActingRefusal.NOT_IN_THE_CHAIR);

  @Test
  void the_chair_acts_by_the_seat_and_neither_a_member_nor_who_holds_none() {
    assertEquals(ACTS, chaired(asker(CARA)));
    assertEquals(NOT, chaired(asker(DAN)));
    assertEquals(NOT, chaired(asker(York.id(0x99))));
    assertEquals(NOT, chaired(new Asker(false, List.of())));
    assertEquals(ACTS, chaired(new Asker(true, List.of())));
  }

  @Test
  void who_is_named_acts_too_while_they_sit() {
    assertEquals(ACTS, why(asker(DAN).refused(List.of(DAN), Office.CHAIR)));
    assertEquals(NOT, why(asker(DAN).refused(List.of(CARA), Office.CHAIR)));
    var stranger = York.id(0x99);
    assertEquals(NOT, why(asker(stranger).refused(List.of(stranger), Office.CHAIR)));
  }

  @Test
  void an_interest_that_competes_bars_the_chair_too() {
    var interests =
        Told.folded(Told.declared(CARA, York.id(9), "2026-06-01", "2026-06-15", COUNCIL));
    var cara = new Actor(CARA, council(null), interests, false, Set.of(CARA), TODAY);
    var asker = new Asker(false, List.of(cara));
    assertEquals(NOT, chaired(asker));
    assertEquals(Optional.empty(), asker.seated());
    assertEquals(Optional.of(CARA), asker(CARA).seated());
  }

  @Test
  void who_declared_an_interest_in_a_subject_does_not_act_alone_in_it_nor_in_a_part_of_it() {
    var interests = Told.folded(Told.declared(CARA, York.id(9), "2026-06-01", "2026-06-15"));
    var cara = new Actor(CARA, council(null), interests, false, Set.of(CARA), TODAY);
    var concerned = Optional.of(ActingRefusal.CONCERNED);
    assertEquals(concerned, why(cara.concerned("persons", "community-nursing")));
    assertEquals(concerned, why(cara.concerned("persons", "community-nursing.nights")));
    assertEquals(Optional.empty(), why(cara.concerned("persons", "urgent-care")));
    assertEquals(Optional.of(CARA), new Asker(false, List.of(cara)).seated());
  }

  private static Asker asker(UUID person) {
    return new Asker(false, List.of(by(person, council(null), TODAY)));
  }

  private static Optional<Refusal> chaired(Asker asker) {
    return why(asker.refused(Office.CHAIR));
  }

  private static Optional<Refusal> why(Optional<Decision<Object>> refused) {
    return refused.map(each -> ((Decision.Refused<Object>) each).why());
  }
}
