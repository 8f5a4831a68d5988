package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.board;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.put;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.Boardroom.seat;
import static quorate.governance.meeting.Boardroom.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.BodyEvent.DeputyNamed;
import quorate.governance.body.Handling;
import quorate.governance.interest.InterestType;
import quorate.governance.interest.Told;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.NoteCommonInterest;
import quorate.governance.meeting.MeetingCommand.NoteInterest;
import quorate.governance.meeting.MeetingCommand.PutItem;

/** Who counts for which item, from one moment to the next. */
class LiveQuorumTest {

  private static final UUID MOTION = id(850);

  @Test
  void five_members_quorum_three_the_third_leaves_for_item_4_and_is_back_for_item_5() {
    var board = board(5, quorumOf(3)).opened(5, 5);
    board.arrive(1, 2, 3);
    assertTrue(board.take(item(3)));
    board.leave(3);
    assertFalse(board.take(item(4)));
    board.moved(MOTION, item(4), 1, 2);
    var why = board.refused(MeetingRefusal.INQUORATE, board.putting(MOTION));
    assertTrue(why.contains("2 there by head, 3 needed: not met. [Terms of reference clause 6.1]"));
    board.at("2026-06-16T18:00:00Z").arrive(3);
    assertTrue(board.take(item(5)));
    board.moved(id(851), item(5), 1, 2);
    board.done(board.putting(id(851)));
    board.done(
        board.votes(id(851), vote(1, Stand.FOR), vote(2, Stand.FOR), vote(3, Stand.AGAINST)));
    var decided =
        (FloorEvents.MotionDecided) board.done(board.declare(id(851), null, null)).getFirst();
    assertEquals("passed", decided.verdict());
  }

  @Test
  void a_quorum_lost_between_putting_and_voting_takes_no_vote() {
    var board = board(5, quorumOf(3)).opened(5, 1);
    board.arrive(1, 2, 3);
    board.take(item(1));
    board.moved(MOTION, item(1), 1, 2);
    board.done(board.putting(MOTION));
    board.leave(3);
    board.refused(
        MeetingRefusal.INQUORATE, board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR)));
    board.arrive(3);
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR)));
  }

  @Test
  void who_is_conflicted_counts_neither_for_the_quorum_nor_for_the_vote() {
    var board = board(5, quorumOf(3)).opened(5, 2);
    board.arrive(1, 2, 3, 4);
    board.done(interest(board, 4, null));
    assertTrue(board.take(item(1)));
    board.moved(MOTION, item(1), 1, 2);
    board.refused(MeetingRefusal.NO_VOTE, board.motion(id(851), item(1), 4));
    board.done(board.putting(MOTION));
    board.refused(MeetingRefusal.CONFLICTED, board.votes(MOTION, vote(4, Stand.FOR)));
    board.done(interest(board, 3, null));
    assertFalse(board.take(item(1)));
    assertTrue(board.take(item(2)));
  }

  @Test
  void an_interest_common_to_all_noted_under_its_clause_keeps_the_board_quorate() {
    var board = board(3, quorumOf(3)).opened(3, 1);
    board.arrive(1, 2, 3);
    for (int i = 1; i <= 3; i++) {
      board.done(interest(board, i, null));
    }
    assertFalse(board.take(item(1)));
    board.done(
        new NoteCommonInterest(
            MEETING, item(1), InterestType.FINANCIAL, "clause 7.4", board.now()));
    assertTrue(board.take(item(1)));
    board.moved(MOTION, item(1), 1, 2);
    board.done(board.putting(MOTION));
    board.done(board.votes(MOTION, vote(1, Stand.FOR), vote(2, Stand.FOR), vote(3, Stand.FOR)));
    var decided =
        (FloorEvents.MotionDecided) board.done(board.declare(MOTION, null, null)).getFirst();
    assertEquals("passed", decided.verdict());
    assertTrue(decided.outcome().toString().contains("Terms of reference clause 7.4"));
  }

  @Test
  void no_milder_handling_than_the_terms_ask_for() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    board.arrive(1, 2, 3);
    var why =
        board.refused(MeetingRefusal.HANDLING_TOO_MILD, interest(board, 3, Handling.MAY_SPEAK));
    assertTrue(why.contains("clause 7.2"));
    board.done(interest(board, 3, Handling.LEAVES));
    board.done(interest(board, 3, Handling.PAPERS_WITHHELD));
    assertTrue(board.meeting().room().withholds(item(1), member(3)));
  }

  @Test
  void a_registered_interest_that_bears_on_the_item_is_handled_first() {
    var board = board(3, quorumOf(2));
    board.has(
        member(3), Told.folded(Told.declared(member(3), id(331), "2026-02-20", "2026-03-01")));
    board.opened(3, 1);
    board.arrive(1, 2);
    UUID about = item(9);
    board.done(
        new PutItem(
            MEETING,
            about,
            "Nursing contract",
            ItemKind.DECISION,
            false,
            Boardroom.secretary(),
            new Topic(List.of(), List.of("community-nursing")),
            null,
            null,
            null));
    assertTrue(board.take(about)); // who is not there has nothing to handle
    board.arrive(3);
    assertTrue(board.take(item(1)));
    var take = new MeetingCommand.TakeItem(MEETING, about, board.now());
    var why = board.refused(MeetingRefusal.INTEREST_NOT_HANDLED, take);
    assertTrue(why.contains("declared an interest (financial, " + id(331) + ")"));
    board.refused(
        MeetingRefusal.NO_SUCH_INTEREST,
        new NoteInterest(
            MEETING, about, member(3), null, id(332), InterestType.FINANCIAL, null, board.now()));
    board.done(
        new NoteInterest(
            MEETING, about, member(3), null, id(331), InterestType.FINANCIAL, null, board.now()));
    assertTrue(board.take(about));
    assertEquals(
        Handling.LEAVES, board.meeting().room().noted(about, member(3)).orElseThrow().handling());
  }

  @Test
  void a_rule_of_composition_may_ask_for_its_own_to_be_there() {
    var board = board(4, quorumOf(2), Handling.LEAVES, 2).opened(4, 1);
    board.arrive(1, 2);
    assertFalse(board.take(item(1)));
    board.arrive(3);
    assertTrue(board.take(item(1)));
  }

  @Test
  void a_deputy_comes_instead_of_the_holder_and_nobody_by_proxy_to_a_board() {
    var board = board(3, quorumOf(2));
    board.happened(
        new DeputyNamed(
            Boardroom.BODY, UUID.fromString(seat(3)), id(29), LocalDate.parse("2026-05-01"), null));
    board.opened(3, 1);
    board.refused(MeetingRefusal.MAY_NOT_ATTEND_SO, arrive(board, 28, As.DEPUTY, 3));
    board.done(arrive(board, 29, As.DEPUTY, 3));
    board.refused(MeetingRefusal.ALREADY_THERE, arrive(board, 29, As.DEPUTY, 3));
    var why = board.refused(MeetingRefusal.MAY_NOT_ATTEND_SO, arrive(board, 28, As.PROXY, 2));
    assertTrue(why.contains("Directors decide themselves"));
    why = board.refused(MeetingRefusal.MAY_NOT_ATTEND_SO, arrive(board, 28, As.MEMBER, 2));
    assertTrue(why.contains("they hold none"), why);
    why = board.refused(MeetingRefusal.MAY_NOT_ATTEND_SO, arrive(board, 23, As.MEMBER, 2));
    assertTrue(why.endsWith("name the one that they hold, %s.".formatted(seat(3))), why);
    board.refused(MeetingRefusal.NOT_A_MEMBER, arrive(board, 28, As.MEMBER, 9));
    board.done(new Arrive(MEETING, id(28), As.IN_ATTENDANCE, null, Way.REMOTE, board.now()));
    assertFalse(board.take(item(1)));
    board.arrive(1);
    assertTrue(board.take(item(1)));
  }

  @Test
  void what_happens_is_recorded_in_order_and_once_it_has_happened() {
    var board = board(3, quorumOf(2)).opened(3, 1);
    var soon = board.now().plusSeconds(1);
    board.refused(
        MeetingRefusal.NOT_YET,
        new Arrive(MEETING, member(1), As.MEMBER, seat(1), Way.IN_PERSON, soon));
    board.refused(
        MeetingRefusal.OUT_OF_ORDER,
        new Arrive(
            MEETING, member(1), As.MEMBER, seat(1), Way.IN_PERSON, board.now().minusSeconds(1)));
    board.refused(
        MeetingRefusal.NOT_THERE, new MeetingCommand.Leave(MEETING, member(1), board.now()));
    board.at("2026-06-16T16:59:59Z").arrive(1); // asked for now, by a clock that is behind
    board.refused(
        MeetingRefusal.OUT_OF_ORDER,
        new MeetingCommand.Leave(MEETING, member(1), board.now().minusSeconds(1)));
    board.refused(MeetingRefusal.CALLED_ALREADY, Boardroom.call("2026-07-16T17:00:00Z", null));
    board.done(put(item(2), "One more"));
  }

  private static NoteInterest interest(Boardroom board, int number, @Nullable Handling handling) {
    return new NoteInterest(
        MEETING,
        item(1),
        member(number),
        null,
        null,
        InterestType.FINANCIAL,
        handling,
        board.now());
  }

  private static Arrive arrive(Boardroom board, int person, As as, int seat) {
    return new Arrive(MEETING, id(person), as, seat(seat), Way.IN_PERSON, board.now());
  }
}
