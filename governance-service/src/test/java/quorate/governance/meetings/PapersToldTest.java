package quorate.governance.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.item;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meetings.ItemTold.PaperTold;

/** Who reads a meeting sees when its papers were sent, and which were late. */
class PapersToldTest {

  @Test
  void a_paper_that_was_sent_late_is_marked() {
    assertEquals(told("2026-06-12T09:00:00Z", false), read("2026-06-12T09:00:00Z"));
    assertEquals(told("2026-06-13T09:00:00Z", true), read("2026-06-13T09:00:00Z"));
  }

  private static PaperTold told(String sent, boolean late) {
    return new PaperTold(
        Boardroom.id(821), 1, "Options", "0a".repeat(32), Instant.parse(sent), late);
  }

  private static PaperTold read(String sent) {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).withPapers(3).opened(3, 1);
    room.paperSent(item(1), sent);
    var day = LocalDate.parse("2026-06-16");
    return MeetingTold.of(room.body(), room.meeting(), any -> false, day)
        .items()
        .getFirst()
        .papers()
        .getFirst();
  }
}
