package quorate.governance.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.Overnight;
import quorate.governance.meetings.RecordShown.HolderShown;

/** Who was there, over the meetings of a body. */
class BodyRecordTest {

  @Test
  void who_was_in_the_chair_was_there_and_a_deputy_was_for_the_holder() {
    var board = Overnight.board();
    var record = new BodyRecord(board.body(), List.of(board.meeting())).of(null, null);
    assertEquals(
        List.of(held(1, 1, 0), held(2, 1, 0), held(3, 0, 1)),
        record.holders().stream().sorted(Comparator.comparing(HolderShown::person)).toList());
    assertEquals(3, record.attendance().getFirst().present());
  }

  private static HolderShown held(int number, int present, int byDeputy) {
    return new HolderShown(Boardroom.member(number), 1, present, byDeputy);
  }
}
