package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.member;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.meeting.BookEvents.ActionAgreed;
import quorate.governance.meeting.BookEvents.MinutesApproved;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meetings.Minutes;

/**
 * A meeting that goes on after midnight, whose chair nobody noted as come and where a deputy votes:
 * what its minutes say and what is signed with them, now and as they were approved before.
 */
class MinutesOvernightTest {

  private static final LocalDate DAY = LocalDate.parse("2026-07-16");

  @Test
  void they_say_who_voted_who_was_there_and_on_which_day() {
    var minutes = minutes(Overnight.board(), null);
    String lines = minutes.items().getFirst().lines().toString();
    assertTrue(
        lines.contains(
            "Votes by hands: A seats (%s) for; A seats (%s), by the deputy %s, for."
                .formatted(member(2), member(3), Overnight.DEPUTY)),
        lines);
    assertTrue(
        lines.contains(
            "23:50: the meeting was adjourned (no-time), until 17 June 2026 at 00:10, at Lewes."),
        lines);
    assertTrue(lines.contains("17 June 2026 at 00:12: the meeting went on, A chair"), lines);
    assertEquals(List.of("The meeting ended on 17 June 2026 at 00:20."), minutes.end());
  }

  @Test
  void what_was_approved_before_keeps_its_page_and_its_fingerprint() {
    var second = minutes(Overnight.board(), 2);
    String lines = second.items().getFirst().lines().toString();
    assertTrue(
        lines.contains("A seats (%s) for; A seats (%s) for.".formatted(member(2), member(3))),
        lines);
    assertTrue(lines.contains("23:50: the meeting was adjourned (no-time)."), lines);
    assertTrue(lines.contains("00:12: the meeting went on"), lines);
    assertEquals(
        List.of("The meeting ended at 00:20.", "Did not come: A chair (%s).".formatted(member(1))),
        second.end());
    assertEquals(
        "f8c661c8986cd1c670e1e2caf9b6fa2cec6dbcb2c927aa682f313f1f93ad2e4f", second.fingerprint());
    assertEquals(
        "f8c661c8986cd1c670e1e2caf9b6fa2cec6dbcb2c927aa682f313f1f93ad2e4f",
        minutes(Overnight.board(), 1).fingerprint());
  }

  @Test
  void the_fingerprint_is_of_one_meeting_and_of_all_that_was_agreed_to_be_done() {
    var board = Overnight.board();
    String before = minutes(board, null).fingerprint();
    assertNotEquals(before, fingerprint(board, "Extraordinary meeting", "Hove"));
    assertNotEquals(before, fingerprint(board, "June meeting", "Lewes"));
    assertEquals(before, fingerprint(board, "June meeting", "Hove"));
    var agreed = new ActionAgreed(MEETING, id(880), null, "Write to the ICB", member(2), DAY);
    var more = (Meeting.Called) Meeting.evolve(board.meeting(), agreed);
    assertNotEquals(before, Minutes.of(board.body(), more, events(board), DAY).fingerprint());
  }

  private static String fingerprint(Boardroom board, String title, String place) {
    var called = board.meeting().called();
    Meeting other = new Meeting.Unknown();
    for (MeetingEvent event : events(board)) {
      other =
          Meeting.evolve(
              other, event instanceof MeetingCalled ? elsewhere(called, title, place) : event);
    }
    return Minutes.of(board.body(), (Meeting.Called) other, events(board), DAY).fingerprint();
  }

  private static MeetingCalled elsewhere(MeetingCalled e, String title, String place) {
    return new MeetingCalled(
        e.meeting(),
        e.body(),
        title,
        e.starts(),
        place,
        e.remote(),
        e.called(),
        e.by(),
        e.requisition(),
        e.roll(),
        e.terms(),
        e.drawn(),
        e.rollReason(),
        e.joining());
  }

  private static Minutes minutes(Boardroom board, @Nullable Integer edition) {
    var approved =
        new MinutesApproved(MEETING, Boardroom.LATER, DAY, "0".repeat(64), List.of(), edition);
    var meeting = edition == null ? board.meeting() : Meeting.evolve(board.meeting(), approved);
    return Minutes.of(board.body(), (Meeting.Called) meeting, events(board), DAY);
  }

  private static List<MeetingEvent> events(Boardroom board) {
    return board.entries().stream().map(each -> (MeetingEvent) each.event()).toList();
  }
}
