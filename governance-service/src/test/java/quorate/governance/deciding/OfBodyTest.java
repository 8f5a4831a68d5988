package quorate.governance.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Partnership.CARA;
import static quorate.governance.Partnership.COUNCIL;
import static quorate.governance.Partnership.DAN;
import static quorate.governance.Partnership.TODAY;
import static quorate.governance.Partnership.by;
import static quorate.governance.Partnership.council;
import static quorate.governance.York.id;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.governance.acting.ActingRefusal;
import quorate.governance.acting.Actor;
import quorate.governance.acting.Asker;
import quorate.governance.body.BodyKind;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.interest.Told;
import quorate.governance.register.Since;
import quorate.governance.ruling.Put;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.RulingRefusal;

/** Nobody is a body alone. */
class OfBodyTest {

  private static final UUID MOTION = id(0x70);
  private static final Document MINUTE = new Document("MIN-7", TODAY, null);
  private static final Asker SECRETARY = new Asker(true, List.of());
  private static final Asker CHAIR = asker(CARA);
  private static final Asker MEMBER = asker(DAN);

  @Test
  void nobody_decides_alone_for_a_body_that_meets() {
    for (var kind : List.of(BodyKind.BOARD, BodyKind.PARTNERSHIP_COUNCIL, BodyKind.COMMITTEE)) {
      for (var who : List.of(SECRETARY, CHAIR)) {
        assertEquals(DecidingRefusal.DECIDES_AT_A_MEETING, why(of(kind, who, null, null)));
      }
      assertEquals(null, why(of(kind, SECRETARY, null, MINUTE)));
      assertEquals(DecidingRefusal.NOT_IN_ITS_SEAT, why(of(kind, CHAIR, null, MINUTE)));
    }
  }

  @Test
  void it_rests_on_what_its_own_meeting_carried() {
    var carried = ruling(COUNCIL, Ruling.PASSED, new Put(id(1), id(2)));
    assertEquals(null, why(of(BodyKind.BOARD, CHAIR, carried, null)));
    assertEquals(null, why(of(BodyKind.MEMBERS_MEETING, SECRETARY, carried, null)));
    assertEquals(
        RulingRefusal.NOT_CARRIED,
        why(of(BodyKind.BOARD, CHAIR, ruling(COUNCIL, Ruling.LOST, carried.put()), null)));
    assertEquals(
        RulingRefusal.NOT_THEIR_DECISION,
        why(of(BodyKind.BOARD, CHAIR, ruling(id(9), Ruling.PASSED, carried.put()), null)));
    assertEquals(
        RulingRefusal.NOT_AT_A_MEETING,
        why(of(BodyKind.BOARD, CHAIR, ruling(COUNCIL, Ruling.PASSED, null), null)));
  }

  @Test
  void a_plain_member_enters_nothing_and_members_decide_by_their_votes() {
    var carried = ruling(COUNCIL, Ruling.PASSED, new Put(id(1), id(2)));
    assertEquals(DecidingRefusal.NOT_IN_ITS_SEAT, why(of(BodyKind.BOARD, MEMBER, carried, null)));
    assertEquals(DecidingRefusal.NOT_IN_ITS_SEAT, why(of(BodyKind.EXECUTIVE, MEMBER, null, null)));
    assertEquals(
        DecidingRefusal.MEMBERS_VOTE, why(of(BodyKind.MEMBERS_MEETING, SECRETARY, null, MINUTE)));
  }

  @Test
  void an_executives_own_managers_decide_within_its_terms() {
    assertEquals(null, why(of(BodyKind.EXECUTIVE, CHAIR, null, null)));
    assertEquals(Evidence.inSeat(CARA), of(BodyKind.EXECUTIVE, CHAIR, null, null).evidence());
    assertEquals(
        DecidingRefusal.DECIDES_AT_A_MEETING, why(of(BodyKind.EXECUTIVE, SECRETARY, null, null)));
    assertEquals(null, why(of(BodyKind.EXECUTIVE, SECRETARY, null, MINUTE)));
  }

  @Test
  void a_manager_decides_nothing_alone_in_which_they_declared_an_interest() {
    var interests = Told.folded(Told.declared(CARA, id(9), "2026-06-01", "2026-06-15"));
    var cara =
        new Asker(
            false, List.of(new Actor(CARA, council(null), interests, false, Set.of(CARA), TODAY)));
    assertEquals(ActingRefusal.CONCERNED, why(of(BodyKind.EXECUTIVE, cara, null, null)));
    var carried = ruling(COUNCIL, Ruling.PASSED, new Put(id(1), id(2)));
    assertEquals(null, why(of(BodyKind.EXECUTIVE, cara, carried, null)));
  }

  private static OfBody of(
      BodyKind kind, Asker asker, @Nullable Ruling ruling, @Nullable Document minute) {
    return new OfBody(
        kind, COUNCIL, "community-nursing", asker, ruling == null ? null : MOTION, ruling, minute);
  }

  private static Ruling ruling(UUID body, String outcome, @Nullable Put put) {
    return new Ruling(
        MOTION, body, TODAY, outcome, false, put, null, null, false, Since.NOTHING, null);
  }

  private static Asker asker(UUID person) {
    return new Asker(false, List.of(by(person, council(null), TODAY)));
  }

  private static @Nullable Refusal why(OfBody own) {
    return own.refused().map(OfBodyTest::why).orElse(null);
  }

  private static Refusal why(Decision<?> refused) {
    return ((Decision.Refused<?>) refused).why();
  }
}
