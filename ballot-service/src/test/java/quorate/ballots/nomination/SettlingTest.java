package quorate.ballots.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.ballots.nomination.Board.ANN;
import static quorate.ballots.nomination.Board.BOB;
import static quorate.ballots.nomination.Board.CALL;
import static quorate.ballots.nomination.Board.CAT;
import static quorate.ballots.nomination.Board.CHAIR;
import static quorate.ballots.nomination.Board.CLOSES;
import static quorate.ballots.nomination.Board.NOMINATION;
import static quorate.ballots.nomination.Board.SEED;
import static quorate.ballots.nomination.Board.accepted;
import static quorate.ballots.nomination.Board.call;
import static quorate.ballots.nomination.Board.counted;
import static quorate.ballots.nomination.Board.nominated;
import static quorate.ballots.nomination.Board.nominations;
import static quorate.ballots.nomination.Board.seat;
import static quorate.ballots.nomination.Board.seconded;
import static quorate.ballots.nomination.Board.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.Brighton;
import quorate.ballots.Challenged;
import quorate.ballots.RuleBook;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.nomination.NominationCommand.CloseNominations;
import quorate.ballots.nomination.NominationCommand.DeclareUnopposed;
import quorate.ballots.nomination.NominationCommand.SettleSeat;
import quorate.ballots.nomination.NominationEvent.Elected;
import quorate.ballots.nomination.NominationEvent.ElectedUnopposed;
import quorate.ballots.nomination.NominationEvent.Lack;
import quorate.ballots.nomination.NominationEvent.Lapsed;
import quorate.ballots.nomination.NominationEvent.NominationsClosed;
import quorate.ballots.nomination.NominationEvent.SeatElected;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.ballots.nomination.SettledSeat.Outcome;

class SettlingTest {

  private static final CloseNominations CLOSE = new CloseNominations(NOMINATION, SEED, CLOSES);

  private static NominationsClosed close(List<NominationEvent> events) {
    var event = nominations().given(events).when(CLOSE).thenOne();
    return assertInstanceOf(NominationsClosed.class, event);
  }

  private static SettledSeat settled(Call call, UUID... candidates) {
    return close(standing(call, candidates)).seats().getFirst();
  }

  private static RuleBook<NominationCommand, Nomination, NominationEvent> closed(
      Ballot poll, Call call, UUID... candidates) {
    List<NominationEvent> events = new ArrayList<>(standing(call, candidates));
    events.add(close(events));
    return nominations(poll).given(events);
  }

  private static SettleSeat settle(@Nullable List<UUID> order) {
    return new SettleSeat(NOMINATION, "chair", order);
  }

  @Test
  void they_close_from_the_closing_instant_on() {
    var early = new CloseNominations(NOMINATION, SEED, CLOSES.minusMillis(1));
    nominations()
        .given(standing(CALL))
        .when(early)
        .thenRefused(NominationRefusal.NOT_YET_TIME_TO_CLOSE);
    closed(new Ballot.NotDrafted(), CALL)
        .when(CLOSE)
        .thenRefused(NominationRefusal.NOMINATIONS_CLOSED);
  }

  @Test
  void more_candidates_than_places_are_a_contest_in_the_order_of_the_lot() {
    var seat = settled(CALL, ANN, BOB);
    assertEquals(Outcome.CONTESTED, seat.outcome());
    assertEquals(Lot.order(SEED, List.of(ANN, BOB)), seat.candidates());
    assertEquals(Lot.order(SEED, List.of(BOB, ANN)), seat.candidates());
    assertEquals(SeatBallot.id(NOMINATION, "chair", 1), seat.ballot());
  }

  @Test
  void the_lot_is_the_same_for_ever() {
    assertEquals(List.of(CAT, BOB, ANN), Lot.order("a seed", List.of(ANN, BOB, CAT)));
    assertEquals(
        "8f44d509e0492acec4fc109a030a5c751f063fb743cc388f0ed722bacc3bc66c",
        Lot.commitment("a seed"));
  }

  @Test
  void as_many_as_there_are_places_or_fewer_are_elected_and_the_rest_is_vacant() {
    assertEquals(
        new SettledSeat("chair", Outcome.UNOPPOSED, List.of(ANN), "0", null), settled(CALL, ANN));
    var three = call(NameOrder.BY_LOT, seat("chair", "3", null, null));
    assertEquals(
        new SettledSeat("chair", Outcome.UNOPPOSED, List.of(ANN, BOB), "1", null),
        settled(three, ANN, BOB));
    assertEquals(
        new SettledSeat("chair", Outcome.NOBODY_STANDS, List.of(), "1", null), settled(CALL));
  }

  @Test
  void who_did_not_accept_or_was_not_seconded_enough_does_not_stand() {
    List<NominationEvent> events = new ArrayList<>(standing(CALL, ANN));
    events.addAll(
        List.of(nominated(BOB, "G1"), seconded(BOB, "G2"), nominated(CAT, "G1"), accepted(CAT)));
    var closed = close(events);
    assertEquals(
        List.of(
            new Lapsed(BOB, "chair", Lack.NOT_ACCEPTED),
            new Lapsed(CAT, "chair", Lack.NOT_SECONDED)),
        closed.lapsed());
    assertEquals(List.of(ANN), closed.seats().getFirst().candidates());
  }

  @Test
  void each_seat_is_settled_by_itself() {
    var call = call(NameOrder.BY_LOT, CHAIR, seat("east", "1", null, null));
    List<NominationEvent> events = new ArrayList<>(standing(call, ANN, BOB));
    events.addAll(List.of(nominated(CAT, "G1", "east"), seconded(CAT, "G2"), accepted(CAT)));
    var seats = close(events).seats();
    assertEquals(
        List.of(Outcome.CONTESTED, Outcome.UNOPPOSED),
        seats.stream().map(SettledSeat::outcome).toList());
  }

  @Test
  void by_alphabet_the_returning_officer_states_the_order_since_no_name_stands_here() {
    var call = call(NameOrder.ALPHABETICAL, CHAIR);
    assertNull(settled(call, ANN, BOB).ballot());
    var closed = closed(new Ballot.NotDrafted(), call, ANN, BOB);
    var ballot = SeatBallot.id(NOMINATION, "chair", 2);
    closed
        .when(settle(List.of(BOB, ANN)))
        .then(
            new SeatSettledAnew(
                NOMINATION,
                new SettledSeat("chair", Outcome.CONTESTED, List.of(BOB, ANN), null, ballot)));
    closed
        .when(settle(List.of(BOB)))
        .thenRefused(NominationRefusal.ORDER_NOT_UNDERSTOOD, "candidates", List.of(BOB));
    closed.when(settle(null)).thenRefused(NominationRefusal.ORDER_NOT_UNDERSTOOD);
  }

  @Test
  void by_lot_nobody_states_the_order_and_a_withdrawn_ballot_is_drafted_anew() {
    var drafted = new Ballot.Drafted(Brighton.drafted(PaperMethod.RANKED));
    closed(drafted, CALL, ANN, BOB)
        .when(settle(List.of(ANN, BOB)))
        .thenRefused(NominationRefusal.ORDER_NOT_UNDERSTOOD);
    closed(drafted, CALL, ANN, BOB).when(settle(null)).thenRefused(NominationRefusal.BALLOT_STANDS);
    closed(new Ballot.Withdrawn(), CALL, ANN, BOB).when(settle(null)).thenOne();
    closed(Challenged.state(Challenged.declaredBallot(null)), CALL, ANN, BOB)
        .when(settle(null))
        .thenRefused(NominationRefusal.POLL_NOTICED);
    closed(drafted, CALL, ANN).when(settle(null)).thenRefused(NominationRefusal.NOT_CONTESTED);
  }

  @Test
  void no_paper_pretends_to_fill_several_places_without_a_rule_for_it() {
    var two = call(NameOrder.BY_LOT, seat("chair", "2", null, null));
    assertNull(settled(two, ANN, BOB, CAT).ballot());
    closed(new Ballot.NotDrafted(), two, ANN, BOB, CAT)
        .when(settle(null))
        .thenRefused(NominationRefusal.PLACES_NEED_ANOTHER_COUNT);
  }

  @Test
  void a_rule_that_fills_several_places_makes_a_ballot_of_them() {
    var two = seat("chair", "2", null, null);
    var seat = settled(counted(PaperMethod.RANKED, Map.of("method", "meek"), two), ANN, BOB, CAT);
    assertEquals(SeatBallot.id(NOMINATION, "chair", 1), seat.ballot());
    assertNull(seat.vacant());
  }

  @Test
  void the_unopposed_are_declared_once_with_what_is_vacant() {
    var three = call(NameOrder.BY_LOT, seat("chair", "3", null, null));
    var declare = new DeclareUnopposed(NOMINATION, CLOSES);
    var declared =
        new ElectedUnopposed(
            NOMINATION,
            "Board election",
            CLOSES,
            List.of(
                new SeatElected(
                    "chair", "Seat chair", "3", List.of(new Elected(ANN, null, null)), "2", null)),
            null);
    var closed = closed(new Ballot.NotDrafted(), three, ANN);
    closed.when(declare).then(declared);
    closed.given(List.of(declared)).when(declare).thenRefused(NominationRefusal.NOTHING_TO_DECLARE);
    closed(new Ballot.NotDrafted(), CALL, ANN, BOB)
        .when(declare)
        .thenRefused(NominationRefusal.NOTHING_TO_DECLARE);
    nominations()
        .given(standing(CALL, ANN))
        .when(declare)
        .thenRefused(NominationRefusal.NOMINATIONS_NOT_CLOSED);
  }
}
