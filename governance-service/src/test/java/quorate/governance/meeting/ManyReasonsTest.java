package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.member;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A large roll of which nobody was told is opened all the same, and doubtful. */
class ManyReasonsTest {

  @Test
  void of_many_alike_some_are_named_and_the_rest_counted() {
    var company = Boardroom.company(14);
    var roll =
        IntStream.range(0, 900)
            .mapToObj(i -> new NoticeEvents.OnRoll("M%04d".formatted(i), "1"))
            .toList();
    company.done(call("2026-06-25T17:00:00Z", roll));
    company.at("2026-06-25T17:00:00Z");
    var opened =
        (RoomEvents.MeetingOpened)
            company
                .done(new MeetingCommand.OpenMeeting(MEETING, member(1), company.now()))
                .getFirst();
    assertEquals("doubtful", opened.notice());
    assertEquals(51, opened.reasons().size());
    assertTrue(opened.reasons().getLast().sentence().contains("850 more"));
  }
}
