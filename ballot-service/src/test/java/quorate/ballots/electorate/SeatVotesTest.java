package quorate.ballots.electorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.ballots.electorate.Sitting.BOARD;
import static quorate.ballots.electorate.Sitting.FIRST;
import static quorate.ballots.electorate.Sitting.code;
import static quorate.ballots.electorate.Sitting.holding;
import static quorate.ballots.electorate.Sitting.person;
import static quorate.ballots.electorate.Sitting.seat;
import static quorate.ballots.electorate.Sitting.suspended;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.BodyHeard.DeputyEnded;
import quorate.ballots.electorate.BodyHeard.DeputyNamed;
import quorate.ballots.electorate.BodyHeard.SeatResumed;
import quorate.ballots.electorate.BodyHeard.SeatVacated;
import quorate.ballots.electorate.BodyHeard.TermRenewed;

class SeatVotesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final UUID DEPUTY = person(9);

  private static List<UUID> hands(Sitting board, LocalDate day) {
    var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return SeatVotes.of(KnownBody.of(board.said())).stream()
        .filter(vote -> vote.covers(code(1), noon))
        .map(MandateToVote::person)
        .toList();
  }

  private static Sitting board() {
    return new Sitting().held(1, "networks", "U1");
  }

  private static Sitting deputised(String rule) {
    return new Sitting()
        .held(1, rule, null)
        .say(new DeputyNamed(BOARD, seat(1), DEPUTY, DAY, DAY.plusDays(9)));
  }

  @Test
  void the_holder_votes_from_the_first_day_to_the_last() {
    var board = board().say(new SeatVacated(BOARD, seat(1), holding(1), DAY));
    assertEquals(List.of(), hands(board, FIRST.minusDays(1)));
    assertEquals(List.of(person(1)), hands(board, FIRST));
    assertEquals(List.of(person(1)), hands(board, DAY));
    assertEquals(List.of(), hands(board, DAY.plusDays(1)));
  }

  @Test
  void a_term_ends_by_itself_and_is_renewed() {
    var term = new TermRenewed(BOARD, seat(1), holding(1), DAY);
    assertEquals(List.of(), hands(board().say(term), DAY.plusDays(1)));
    var renewed = board().say(term).say(new TermRenewed(BOARD, seat(1), holding(1), null));
    assertEquals(List.of(person(1)), hands(renewed, DAY.plusDays(1)));
  }

  @Test
  void suspended_nobody_votes_and_no_deputy_does_instead() {
    var board =
        deputised("networks")
            .say(suspended(1, DAY))
            .say(new SeatResumed(BOARD, seat(1), holding(1), DAY.plusDays(2)));
    assertEquals(List.of(person(1)), hands(board, DAY.minusDays(1)));
    assertEquals(List.of(), hands(board, DAY.plusDays(1)));
    assertEquals(List.of(person(1), DEPUTY), hands(board, DAY.plusDays(2)));
  }

  @Test
  void a_deputy_votes_where_the_terms_let_deputies_vote() {
    assertEquals(List.of(person(1), DEPUTY), hands(deputised("networks"), DAY));
    assertEquals(List.of(person(1)), hands(deputised("networks"), DAY.minusDays(1)));
    assertEquals(List.of(person(1)), hands(deputised("executive"), DAY));
    var ended = deputised("networks").say(new DeputyEnded(BOARD, seat(1), DEPUTY, DAY));
    assertEquals(List.of(person(1)), hands(ended, DAY.plusDays(1)));
  }

  @Test
  void a_seat_that_only_speaks_has_no_hand() {
    assertEquals(List.of(), hands(new Sitting().held(1, "expert", null), DAY));
  }

  @Test
  void a_holding_is_the_authority_and_no_mandate_of_a_practice() {
    var vote = SeatVotes.of(KnownBody.of(board().said())).getFirst();
    assertEquals("holding:" + holding(1), vote.authority());
    assertEquals("seat:00000000-0000-0002-0000-000000000001", vote.practice());
  }
}
