package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.board;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.quorumOf;
import static quorate.governance.meeting.Boardroom.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.BookEvents.MinutesApproved;
import quorate.governance.meeting.MeetingCommand.CloseMeeting;
import quorate.governance.meeting.MeetingCommand.RecordVotes;
import quorate.governance.meeting.MeetingCommand.WithdrawItem;
import quorate.governance.meetings.Minutes;

/** What minutes say of a meeting, and what those say that were approved before they said so. */
class MinutesDraftedTest {

  private static final UUID MOTION = id(850);
  private static final LocalDate DAY = LocalDate.parse("2026-07-16");

  @Test
  void votes_that_were_recorded_again_are_said_to_be() {
    var board = sitting(1);
    board.moved(MOTION, item(1), 1, 2);
    board.done(board.putting(MOTION));
    board.done(board.votes(MOTION, vote(1, Stand.FOR)));
    var all = List.of(vote(1, Stand.FOR), vote(2, Stand.AGAINST));
    board.at("2026-06-16T17:05:00Z");
    board.done(new RecordVotes(MEETING, MOTION, VoteWay.HANDS, all, true, board.now()));
    assertTrue(under(1, minutes(board)).contains("Votes by hands: A chair for."));
    assertTrue(
        under(1, minutes(board))
            .contains(
                "Votes by hands were recorded again at 18:05, in the place of those before: A chair for; A seats against."),
        under(1, minutes(board)));
    assertTrue(
        under(1, before(board)).contains("Votes by hands: A chair for; A seats against."),
        under(1, before(board)));
  }

  @Test
  void an_item_that_was_withdrawn_is_told_with_when_and_by_whom() {
    var board = board(2, quorumOf(2)).opened(2, 3);
    board.as(true, id(27));
    board.done(new WithdrawItem(MEETING, item(2)));
    board.arrive(1, 2);
    board.take(item(1));
    assertEquals(
        "[The item was withdrawn on 16 June 2026 at 18:00 by the secretary, %s.]".formatted(id(27)),
        under(2, minutes(board)));
    assertTrue(minutes(board).opening().getLast().contains("came"), minutes(board)::toString);
    assertEquals("[]", under(2, before(board)));
  }

  @Test
  void an_action_stands_under_its_item_and_not_under_the_one_in_hand() {
    var board = sitting(3);
    board.take(item(2));
    board.take(item(3));
    board.done(action(880, item(2)));
    board.done(action(881, null));
    String line = "Action: Write to the ICB, by A seats (%s), due 2026-06-30.".formatted(member(2));
    assertTrue(under(2, minutes(board)).contains(line), under(2, minutes(board)));
    assertTrue(under(3, minutes(board)).endsWith(", " + line + "]"), under(3, minutes(board)));
    assertTrue(under(3, before(board)).endsWith(line + ", " + line + "]"), under(3, before(board)));
    assertEquals(item(2), minutes(board).actions().getFirst().item());
  }

  private static MeetingCommand.AgreeAction action(int number, @Nullable UUID item) {
    var due = LocalDate.parse("2026-06-30");
    return new MeetingCommand.AgreeAction(
        MEETING, id(number), item, "Write to the ICB", member(2), due);
  }

  @Test
  void what_was_not_reached_is_told_once_the_meeting_is_over() {
    var board = sitting(3);
    board.take(item(2));
    assertEquals("[]", under(3, minutes(board)));
    board.done(new CloseMeeting(MEETING, board.now()));
    assertEquals("[The item was not reached.]", under(3, minutes(board)));
    assertFalse(under(2, minutes(board)).contains("not reached"), under(2, minutes(board)));
    assertEquals("[]", under(3, before(board)));
  }

  private static Boardroom sitting(int items) {
    var board = board(2, quorumOf(2)).opened(2, items);
    board.arrive(1, 2);
    board.take(item(1));
    return board;
  }

  private static String under(int number, Minutes minutes) {
    return minutes.items().stream()
        .filter(section -> section.number() == number)
        .flatMap(section -> section.lines().stream())
        .toList()
        .toString();
  }

  private static Minutes minutes(Boardroom board) {
    return minutes(board, board.meeting());
  }

  /** The same as they were approved when less was told. */
  private static Minutes before(Boardroom board) {
    var approved =
        new MinutesApproved(MEETING, Boardroom.LATER, DAY, "0".repeat(64), List.of(), null);
    return minutes(board, (Meeting.Called) Meeting.evolve(board.meeting(), approved));
  }

  private static Minutes minutes(Boardroom board, Meeting.Called meeting) {
    var events = board.entries().stream().map(each -> (MeetingEvent) each.event()).toList();
    return Minutes.of(board.body(), meeting, events, DAY);
  }
}
