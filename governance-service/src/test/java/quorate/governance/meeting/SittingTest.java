package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.Boardroom.seat;
import static quorate.governance.meeting.Boardroom.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.Bar;
import quorate.governance.body.BodyEvent.SeatResumed;
import quorate.governance.body.BodyEvent.SeatSuspended;
import quorate.governance.body.BodyEvent.TrainingRecorded;
import quorate.governance.body.Conditions;
import quorate.governance.body.SeatRule;
import quorate.governance.body.Terms;
import quorate.governance.body.Voice;
import quorate.governance.meeting.FloorEvents.Beside;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.MeetingCommand.Arrive;

/** Who holds a seat and still does not count, or counts without a mandate. */
class SittingTest {

  private static final LocalDate DAY = LocalDate.parse("2026-06-16");

  @Test
  void a_seat_that_is_suspended_does_not_count_until_it_is_resumed() {
    var board = Boardroom.board(3, quorumOf(3)).opened(3, 1);
    board.arrive(1, 2, 3);
    assertTrue(board.take(item(1)));
    var bars = List.of(new Bar(Bar.Kind.COMPETING_INTEREST, id(331), DAY, null));
    board.happened(new SeatSuspended(BODY, UUID.fromString(seat(3)), id(333), DAY, bars));
    assertFalse(board.take(item(1)));
    board.refused(MeetingRefusal.NO_VOTE, board.motion(id(850), item(1), 3));
    board.happened(new SeatResumed(BODY, UUID.fromString(seat(3)), id(333), DAY));
    assertTrue(board.take(item(1)));
  }

  @Test
  void the_quorum_of_the_item_in_hand_is_told_as_it_is_now() {
    var board = Boardroom.board(3, quorumOf(2)).opened(3, 1);
    assertTrue(Counted.inHand(board.body(), board.meeting()).isEmpty());
    board.arrive(1, 2);
    assertTrue(board.take(item(1)));
    board.leave(2);
    assertFalse(Counted.inHand(board.body(), board.meeting()).orElseThrow().met());
  }

  @Test
  void who_is_not_trained_yet_is_no_member_that_day() {
    var board = revised(ofRule(Voice.VOTES, Conditions.NONE, List.of("induction")));
    board.happened(trained(2, DAY));
    board.happened(trained(3, DAY.plusDays(1)));
    board.opened(2, 1);
    board.arrive(1, 2);
    assertTrue(board.take(item(1)));
    board.refused(MeetingRefusal.NOT_A_MEMBER, arrival(board, 3));
  }

  @Test
  void a_seat_that_only_speaks_makes_no_quorum_and_has_no_vote() {
    var board = revised(ofRule(Voice.SPEAKS, Conditions.NONE, List.of())).opened(3, 1);
    board.arrive(1, 2, 3);
    assertFalse(board.take(item(1)));
    board.refused(MeetingRefusal.NO_VOTE, board.motion(id(850), item(1), 2));
  }

  @Test
  void who_sits_in_their_own_capacity_votes_without_a_mandate_beside_it() {
    var own = new Conditions(List.of(), List.of(), null, true);
    var board = revised(ofRule(Voice.VOTES, own, List.of())).opened(3, 1);
    board.arrive(1, 2, 3);
    board.take(item(1));
    board.moved(id(850), item(1), 1, 2);
    board.done(board.putting(id(850)));
    var carried = new Cast(seat(2), member(2), Stand.FOR, new Beside(id(900), Stand.FOR));
    board.refused(MeetingRefusal.OWN_CAPACITY, board.votes(id(850), carried));
    board.done(board.votes(id(850), vote(2, Stand.FOR)));
    assertEquals("passed", GeneralMeeting.verdict(board.done(board.declare(id(850), null, null))));
  }

  private static TrainingRecorded trained(int number, LocalDate on) {
    return new TrainingRecorded(BODY, member(number), "induction", on, null, null);
  }

  private static Arrive arrival(Boardroom board, int number) {
    return new Arrive(MEETING, member(number), As.MEMBER, seat(number), Way.IN_PERSON, board.now());
  }

  private static Boardroom revised(SeatRule seats) {
    return Boardroom.board(3, quorumOf(2))
        .revised(
            terms ->
                new Terms(
                    List.of(terms.composition().getFirst(), seats),
                    terms.ruleSet(),
                    terms.notice(),
                    terms.calling(),
                    terms.agenda(),
                    terms.interests(),
                    null,
                    null,
                    null));
  }

  private static SeatRule ofRule(Voice voice, Conditions conditions, List<String> training) {
    var usual = Boardroom.board(3, quorumOf(2)).body().established().terms().composition();
    var rule = usual.getLast();
    return new SeatRule(
        rule.rule(),
        rule.source(),
        rule.title(),
        rule.office(),
        voice,
        null,
        null,
        null,
        null,
        null,
        conditions,
        null,
        null,
        rule.deputies(),
        training,
        null,
        rule.clause());
  }
}
