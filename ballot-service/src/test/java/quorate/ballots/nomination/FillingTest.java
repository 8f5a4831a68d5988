package quorate.ballots.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.nomination.Board.CLOSES;
import static quorate.ballots.nomination.Board.NOMINATION;
import static quorate.ballots.nomination.Board.SEED;
import static quorate.ballots.nomination.Board.counted;
import static quorate.ballots.nomination.Board.nominations;
import static quorate.ballots.nomination.Board.opened;
import static quorate.ballots.nomination.Board.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.nomination.NominationCommand.CloseNominations;
import quorate.ballots.nomination.NominationCommand.DeclareUnopposed;
import quorate.ballots.nomination.NominationCommand.SettleSeat;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.ballots.nomination.NominationEvent.ElectedUnopposed;
import quorate.ballots.nomination.NominationEvent.LeftVacant;
import quorate.ballots.nomination.NominationEvent.NominationsClosed;
import quorate.ballots.nomination.NominationEvent.SeatElected;
import quorate.ballots.nomination.SettledSeat.Outcome;
import quorate.chassis.decide.Decision;
import quorate.counting.CountingRule;

/** What becomes of a seat of several places under constraints by role class and constituency. */
class FillingTest {

  private static final CloseNominations CLOSE = new CloseNominations(NOMINATION, SEED, CLOSES);
  private static final List<String> PLACES = List.of("East", "West", "Central");

  private static Map<String, Object> least(String key, String kind, String least) {
    return Map.of("name", key, kind, key, "least", least);
  }

  private static Map<String, Object> most(String key, String kind, String most) {
    return Map.of("name", key, kind, key, "most", most);
  }

  private static final Map<String, Object> A_NURSE = least("nurse", "roleclass", "1");

  private static final List<Map<String, Object>> ONE_EACH =
      PLACES.stream().map(each -> least(each, "constituency", "1")).toList();

  private static Call board(String places, List<Map<String, Object>> constraints) {
    return counted(
        PaperMethod.RANKED,
        Map.of("method", "scottish-stv", "constraints", constraints),
        seat("board", places, PLACES, List.of("gp", "nurse")));
  }

  /** Who stands, each told as {@code East gp}. */
  private static List<NominationEvent> standing(Call call, String... candidates) {
    var events = new ArrayList<NominationEvent>(List.of(opened(call)));
    for (String each : candidates) {
      var as = each.split(" ", 2);
      var id = new UUID(9, events.size());
      var by = Board.mandate("G1").mandate();
      events.add(
          new CandidateNominated(
              NOMINATION, id, "board", as[0], as[1], "G1", Board.HAND, by, null));
      events.add(Board.seconded(id, "G2"));
      events.add(Board.accepted(id));
    }
    return events;
  }

  private static SettledSeat settled(List<NominationEvent> events) {
    var closed = nominations().given(events).when(CLOSE).thenOne();
    return assertInstanceOf(NominationsClosed.class, closed).seats().getFirst();
  }

  private static DraftBallot draft(Call call, List<NominationEvent> events) {
    var candidates = Nomination.candidates(nominations().given(events).state());
    var order =
        settled(events).candidates().stream().map(id -> candidates.of(id).orElseThrow()).toList();
    return SeatBallot.draft(NOMINATION, NOMINATION, call, call.seats().getFirst(), order);
  }

  @Test
  void constraints_are_drafted_with_the_letters_of_those_who_stand_so() {
    var call = board("3", List.of(A_NURSE, least("East", "constituency", "2")));
    var events = standing(call, "East gp", "East gp", "West gp", "West nurse", "Central gp");
    assertNull(settled(events).vacant());
    var draft = draft(call, events);
    assertEquals("Whom do you elect? Seat board (3 places)", draft.question());
    var rule = draft.paper().rule();
    assertEquals(3, rule.seats());
    assertEquals("at least 1 of nurse; at least 2 of East", rule.constraints().words());
    var nurse = draft.paper().options().get("ABCDE".indexOf(letter(rule, 0)));
    assertEquals(new UUID(9, 10), nurse.contact());
    assertTrue(nurse.summary().contains("Role class: nurse."), nurse.summary());
  }

  private static String letter(CountingRule rule, int constraint) {
    return rule.constraints().all().get(constraint).of().getFirst();
  }

  @Test
  void a_place_kept_for_a_class_that_nobody_stands_as_stays_vacant() {
    var call = board("3", List.of(A_NURSE));
    var events = standing(call, "East gp", "East gp", "West gp");
    var seat = settled(events);
    assertEquals(Outcome.CONTESTED, seat.outcome());
    assertEquals("1", seat.vacant());
    assertNotNull(seat.ballot());
    assertEquals("{method=scottish-stv, seats=2}", "" + draft(call, events).paper().counting());
    assertEquals(
        "Whom do you elect? Seat board (2 of 3 places; too few stand to fill more under the"
            + " constraints)",
        draft(call, events).question());
    var two = settled(standing(call, "East gp", "West gp"));
    assertEquals(Outcome.UNOPPOSED, two.outcome());
    assertEquals("1", two.vacant());
  }

  @Test
  void a_place_of_a_contested_seat_that_stays_vacant_is_declared_with_the_unopposed() {
    var call =
        counted(
            PaperMethod.RANKED,
            Map.of("method", "scottish-stv", "constraints", List.of(A_NURSE)),
            seat("board", "3", PLACES, List.of("gp", "nurse")),
            Board.CHAIR);
    var events = standing(call, "East gp", "East gp", "West gp");
    events.addAll(
        List.of(
            Board.nominated(Board.ANN, "G1", "chair"),
            Board.seconded(Board.ANN, "G2"),
            Board.accepted(Board.ANN)));
    events.add(nominations().given(events).when(CLOSE).thenOne());
    var declared =
        nominations().given(events).when(new DeclareUnopposed(NOMINATION, CLOSES)).thenOne();
    var told = assertInstanceOf(ElectedUnopposed.class, declared);
    assertEquals(List.of("chair"), told.seats().stream().map(SeatElected::seat).toList());
    assertEquals(List.of(new LeftVacant("board", "Seat board", "3", "1")), told.leftVacant());
  }

  @Test
  void room_is_left_for_what_the_vacant_place_is_kept_for() {
    var call = board("3", List.of(A_NURSE, ONE_EACH.get(0), ONE_EACH.get(1), ONE_EACH.get(2)));
    var events = standing(call, "East gp", "East gp", "West gp", "Central gp", "Central gp");
    assertEquals("1", settled(events).vacant());
    var rule = draft(call, events).paper().rule();
    assertEquals(2, rule.seats());
    assertEquals("at most 1 of East; at most 1 of Central", rule.constraints().words());
  }

  @Test
  void more_of_a_class_than_may_be_elected_are_a_contest_though_places_are_enough() {
    var call = board("3", List.of(most("East", "constituency", "1")));
    var events = standing(call, "East gp", "East nurse", "East gp");
    assertEquals(Outcome.CONTESTED, settled(events).outcome());
    assertEquals("2", settled(events).vacant());
    assertEquals("{method=scottish-stv, seats=1}", "" + draft(call, events).paper().counting());
  }

  @Test
  void where_all_places_are_kept_for_a_class_the_others_stand_for_none() {
    var seat = settled(standing(board("2", List.of(least("nurse", "roleclass", "2"))), "East gp"));
    assertEquals(new SettledSeat("board", Outcome.NOBODY_STANDS, List.of(), "2", null), seat);
  }

  @Test
  void the_returning_officer_hears_that_no_ballot_keeps_to_the_constraints() {
    var call = board("3", List.of(least("gp", "roleclass", "3")));
    var events = standing(call, "East gp", "East nurse", "East nurse");
    var seat = settled(events);
    assertEquals("2", seat.vacant());
    assertNull(seat.ballot());
    events.add(new NominationsClosed(NOMINATION, SEED, List.of(seat), List.of()));
    nominations()
        .given(events)
        .when(new SettleSeat(NOMINATION, "board", null))
        .thenRefused(NominationRefusal.CONSTRAINTS_NOT_MET);
  }

  @Test
  void whoever_stands_the_close_is_settled_and_what_is_drafted_is_a_ballot() {
    var random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      var constraints = new ArrayList<Map<String, Object>>();
      int places = 2 + random.nextInt(4);
      constraints.add(least("nurse", "roleclass", "" + random.nextInt(places)));
      constraints.add(least("East", "constituency", "" + random.nextInt(places)));
      constraints.add(most("West", "constituency", "" + (1 + random.nextInt(2))));
      var call = board("" + places, constraints);
      var who = new String[random.nextInt(9)];
      for (int each = 0; each < who.length; each++) {
        who[each] = PLACES.get(random.nextInt(3)) + (random.nextInt(4) == 0 ? " nurse" : " gp");
      }
      settles(call, standing(call, who), places, List.of(who));
    }
  }

  private static void settles(
      Call call, List<NominationEvent> events, int places, List<String> who) {
    var seat = settled(events);
    int vacant = seat.vacant() == null ? 0 : Integer.parseInt(seat.vacant());
    if (!seat.contested()) {
      assertEquals(places, seat.candidates().size() + vacant, call + " " + who);
    } else if (seat.ballot() != null) {
      var draft = draft(call, events);
      assertEquals(places, draft.paper().rule().seats() + vacant, call + " " + who);
      assertInstanceOf(Decision.Accepted.class, Trial.of(draft), call + " " + who);
      roomIsLeft(call, draft, vacant);
    }
  }

  /** Whoever is elected as the draft has it, the vacant places can make good what is missing. */
  private static void roomIsLeft(Call call, DraftBallot draft, int vacant) {
    var rule = draft.paper().rule();
    var options = draft.paper().options();
    for (int set = 0; set < 1 << options.size(); set++) {
      int of = set;
      var elected =
          options.stream().filter(each -> (of >> options.indexOf(each) & 1) == 1).toList();
      var letters = elected.stream().map(Option::option).toList();
      if (elected.size() == rule.seats() && keeps(rule, letters)) {
        for (boolean role : List.of(true, false)) {
          assertTrue(missing(call, elected, role) <= vacant, call + " " + elected);
        }
      }
    }
  }

  private static boolean keeps(CountingRule rule, List<String> elected) {
    return rule.constraints().all().stream()
        .allMatch(
            each -> {
              long have = each.of().stream().filter(elected::contains).count();
              return have >= each.least() && have <= each.most();
            });
  }

  private static int missing(Call call, List<Option> elected, boolean role) {
    int missing = 0;
    for (SeatClass each : PollRule.of(call).orElseThrow().classes()) {
      int have = (int) elected.stream().filter(one -> standsAs(one, each.key())).count();
      assertTrue(have <= each.bounds().most(), call + " " + elected);
      missing += each.ofRole() == role ? Math.max(0, each.bounds().least() - have) : 0;
    }
    return missing;
  }

  private static boolean standsAs(Option option, String key) {
    return option.summary().contains(": " + key + ".");
  }
}
