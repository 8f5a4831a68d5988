package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static quorate.governance.meeting.Boardroom.item;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.governance.meeting.AgendaEvents.PaperAdded;

/** A board meets on 16 June 2026; its papers are sent three clear days before, or are late. */
class PapersDueTest {

  private final Boardroom room = Boardroom.board(3, Boardroom.quorumOf(2));

  @ParameterizedTest(name = "sent at {0}: late {1}")
  @CsvSource({
    "2026-06-08T09:00:00Z, false",
    "2026-06-12T22:59:00Z, false",
    "2026-06-12T23:00:00Z, true", // midnight in London
    "2026-06-16T17:00:00Z, true"
  })
  void a_paper_is_late_from_the_third_day_before_on(String sent, boolean late) {
    room.withPapers(3).opened(3, 1).paperSent(item(1), sent);

    assertEquals(late, due().isLate(paper()));
  }

  @Test
  void one_of_which_it_is_not_known_when_it_was_sent_is_not_late() {
    room.withPapers(3).opened(3, 1);

    assertFalse(
        due()
            .isLate(
                new PaperAdded(
                    Boardroom.MEETING, item(1), Boardroom.id(821), 1, "P", "0a".repeat(32), null)));
  }

  @Test
  void none_is_late_where_the_terms_do_not_say() {
    room.opened(3, 1).paperSent(item(1), "2026-06-16T17:00:00Z");

    assertEquals(Optional.empty(), PapersDue.of(room.meeting()));
  }

  @Test
  void it_is_sent_before_that_is_recorded() {
    room.opened(3, 1);

    room.refused(MeetingRefusal.NOT_YET, Boardroom.paper(item(1), "2026-06-17T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01T00:00:00Z", "2026-05-31T22:59:59Z"})
  void nothing_is_sent_to_a_meeting_before_it_is_called(String sent) {
    room.withPapers(3).opened(3, 1);

    room.refused(MeetingRefusal.BEFORE_THE_CALL, Boardroom.paper(item(1), sent));
  }

  private PapersDue due() {
    return PapersDue.of(room.meeting()).orElseThrow();
  }

  private PaperAdded paper() {
    return room.meeting().agenda().item(item(1)).orElseThrow().papers().getFirst();
  }
}
