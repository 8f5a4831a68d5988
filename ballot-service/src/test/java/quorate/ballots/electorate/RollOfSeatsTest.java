package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static quorate.ballots.electorate.Sitting.BOARD;
import static quorate.ballots.electorate.Sitting.code;
import static quorate.ballots.electorate.Sitting.filled;
import static quorate.ballots.electorate.Sitting.holding;
import static quorate.ballots.electorate.Sitting.person;
import static quorate.ballots.electorate.Sitting.seat;
import static quorate.ballots.electorate.Sitting.suspended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.ballots.electorate.BodyHeard.BodyDissolved;
import quorate.ballots.electorate.BodyHeard.SeatClosed;
import quorate.ballots.electorate.BodyHeard.SeatResumed;
import quorate.ballots.electorate.BodyHeard.SeatVacated;
import quorate.ballots.electorate.Drawing.Excluded;
import quorate.ballots.electorate.RollCorrections.Correction;

class RollOfSeatsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate EVE = DAY.minusDays(1);
  private static final LocalDate NEXT = DAY.plusDays(1);

  private static RollRule rule(@Nullable ConstituencyKind divided) {
    var terms =
        divided == null ? null : new RollTerms(null, new Constituencies(divided, null), null);
    return RollRule.of(Electorate.ofBody(BOARD), WeightBasis.ONE_PER_SEAT, terms);
  }

  private static Drawing draw(Sitting board) {
    return RollDrawing.draw(rule(null), DAY, board.said());
  }

  private static Sitting board() {
    return new Sitting().held(1, "networks", "U1");
  }

  private static String whyNot(Sitting board) {
    assertEquals(List.of(), draw(board).roll().lines());
    return draw(board).excluded().getFirst().reason();
  }

  @Test
  void a_seat_that_is_held_is_a_line_which_names_seat_rule_and_since_when() {
    var lines = draw(board().held(2, "executive", null)).roll().lines();
    assertEquals(
        List.of(
            new RollLine(
                code(1),
                "Clinical director",
                "1",
                "U1",
                "seat",
                "seat by rule networks (clause 4.1), held since 2026-04-01, on 2026-06-01",
                null,
                person(1)),
            new RollLine(
                code(2),
                "Executive member",
                "1",
                null,
                "seat",
                "seat by rule executive, held since 2026-04-01, on 2026-06-01",
                null,
                person(2))),
        lines);
  }

  @Test
  void who_held_it_is_in_the_fingerprint() {
    var other = new Sitting().opened(1, "networks", "U1").say(filled(1, person(9)));
    assertNotEquals(draw(board()).roll().fingerprint(), draw(other).roll().fingerprint());
  }

  @Test
  void vacant_suspended_closed_and_without_a_vote_it_is_left_off_with_the_reason() {
    assertEquals("vacant on 2026-06-01", whyNot(new Sitting().opened(1, "networks", "U1")));
    assertEquals(
        "vacant on 2026-06-01",
        whyNot(board().say(new SeatVacated(BOARD, seat(1), holding(1), EVE))));
    assertEquals(
        "suspended since 2026-06-01: competing-interest since 2026-04-01",
        whyNot(board().say(suspended(1, DAY))));
    assertEquals(
        "closed after 2026-05-31", whyNot(board().say(new SeatClosed(BOARD, seat(1), EVE))));
    assertEquals(
        "the body is not there on 2026-06-01", whyNot(board().say(new BodyDissolved(BOARD, EVE))));
    assertEquals(
        "a seat that speaks and has no vote on 2026-06-01",
        whyNot(new Sitting().held(1, "expert", null)));
  }

  @Test
  void the_last_day_is_still_held_and_the_day_of_coming_back_is_again() {
    var left = board().say(new SeatVacated(BOARD, seat(1), holding(1), DAY));
    var back =
        board()
            .say(suspended(1, EVE))
            .say(new SeatResumed(BOARD, seat(1), holding(1), DAY))
            .say(suspended(1, NEXT));
    assertEquals(1, draw(left).roll().electors());
    assertEquals(1, draw(back).roll().electors());
  }

  @ParameterizedTest
  @CsvSource({"NETWORK, U1, none", "PLACE, none, none", "CLASS, networks, executive"})
  void it_is_divided_by_whose_seat_it_is(ConstituencyKind kind, String one, String two) {
    var said = board().held(2, "executive", null).said();
    var lines = RollDrawing.draw(rule(kind), DAY, said).roll().lines();
    assertEquals(List.of(one, two), lines.stream().map(RollLine::constituency).toList());
  }

  @Test
  void a_body_of_which_nothing_is_heard_is_told() {
    assertEquals(Optional.of("body"), RollDrawing.draw(rule(null), DAY, List.of()).unheard());
    assertEquals(Optional.empty(), draw(new Sitting()).unheard());
  }

  @Test
  void a_seat_found_vacant_after_the_freeze_is_noted_and_one_that_is_left_later_is_not() {
    assertEquals(
        List.of(
            new Correction(
                code(1),
                3,
                Instant.EPOCH,
                draw(board()).roll().lines().getFirst(),
                null,
                "vacant on 2026-06-01")),
        corrections(new SeatVacated(BOARD, seat(1), holding(1), EVE)));
    assertEquals(List.of(), corrections(new SeatVacated(BOARD, seat(1), holding(1), DAY)));
    assertEquals(1, corrections(new BodyDissolved(BOARD, EVE)).size());
  }

  @Test
  void a_seat_found_to_be_there_after_the_freeze_is_noted() {
    List<HeardFact> heard = new ArrayList<>();
    new Sitting()
        .held(2, "executive", null)
        .said()
        .forEach(each -> heard.add(new HeardFact(each, heard.size(), Instant.EPOCH)));
    var found = RollCorrections.of(rule(null), DAY, heard, 0);
    assertEquals(List.of(code(2)), found.stream().map(Correction::practice).toList());
    assertEquals(null, found.getFirst().why());
    assertEquals(
        new Excluded(code(2), "Executive member", "vacant on 2026-06-01"),
        draw(new Sitting().opened(2, "executive", null)).excluded().getFirst());
  }

  private static List<Correction> corrections(BodyHeard later) {
    List<HeardFact> heard = new ArrayList<>();
    board()
        .say(later)
        .said()
        .forEach(each -> heard.add(new HeardFact(each, heard.size(), Instant.EPOCH)));
    return RollCorrections.of(rule(null), DAY, heard, 2);
  }
}
