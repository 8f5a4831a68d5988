package quorate.governance.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.BookEvents.Correction;
import quorate.governance.meeting.BookEvents.MinutesApproved;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingCommand.ApproveMinutes;
import quorate.governance.meeting.MeetingEvent;

/** What is approved and signed is what the minutes say, with their corrections. */
class CorrectedTest {

  private static final LocalDate DAY = LocalDate.parse("2026-07-16");
  private static final Correction OCTOBER =
      new Correction(item(1), "The contract begins in October.");

  @Test
  void what_is_approved_has_the_fingerprint_with_which_it_is_read() {
    var room = room();
    String draft = read(room, room.meeting());
    assertEquals(draft, approved(room));
    assertEquals(draft, read(room, approval(room, approved(room), 3)));
    String corrected = approved(room, OCTOBER);
    assertNotEquals(draft, corrected);
    assertEquals(corrected, read(room, approval(room, corrected, 3, OCTOBER)));
  }

  @Test
  void what_was_approved_before_keeps_the_fingerprint_that_was_signed() {
    var room = room();
    String before = read(room, approval(room, "0".repeat(64), null));
    assertEquals(before, read(room, approval(room, before, null, OCTOBER)));
  }

  private static Boardroom room() {
    var room = Boardroom.board(2, Boardroom.quorumOf(2)).opened(2, 1);
    room.arrive(1, 2);
    room.take(item(1));
    return room;
  }

  private static String approved(Boardroom room, Correction... corrections) {
    var asked = new ApproveMinutes(MEETING, id(802), DAY, "", List.of(corrections));
    var drafted = Minutes.drafted(asked, room.meeting(), room.body(), events(room));
    return assertInstanceOf(ApproveMinutes.class, drafted).fingerprint();
  }

  private static Meeting.Called approval(
      Boardroom room, String fingerprint, @Nullable Integer edition, Correction... corrections) {
    var event =
        new MinutesApproved(MEETING, id(802), DAY, fingerprint, List.of(corrections), edition);
    return (Meeting.Called) Meeting.evolve(room.meeting(), event);
  }

  private static String read(Boardroom room, Meeting.Called meeting) {
    return Minutes.of(room.body(), meeting, events(room), DAY).fingerprint();
  }

  private static List<MeetingEvent> events(Boardroom room) {
    return room.entries().stream().map(each -> (MeetingEvent) each.event()).toList();
  }
}
