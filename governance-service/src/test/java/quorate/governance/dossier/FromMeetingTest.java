package quorate.governance.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.governance.dossier.Section.Line;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.Overnight;

/** A dossier tells of its own decision, by what was kept with its votes. */
class FromMeetingTest {

  private static final LocalDate DAY = LocalDate.parse("2026-07-14");

  @Test
  void who_came_before_the_item_was_there_when_it_was_voted_on() {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).opened(3, 2);
    room.arrive(1, 2);
    room.take(item(1));
    room.take(item(2));
    room.carried(id(851), item(2));
    var lines = of(room).minutes(DAY).orElseThrow().lines();
    assertTrue(says(lines, "There when it was voted on", member(1).toString()), lines.toString());
    assertTrue(says(lines, "There when it was voted on", member(2).toString()), lines.toString());
    assertFalse(says(lines, "There when it was voted on", member(3).toString()), lines.toString());
  }

  @Test
  void entitled_are_the_seats_with_a_vote_as_they_were_kept() {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).opened(3, 1);
    room.arrive(1, 2);
    room.take(item(1));
    room.carried(id(851), item(1));
    var motion = room.meeting().floor().motions().getFirst();
    var larger = Boardroom.board(5, Boardroom.quorumOf(2)).body();
    var told = new FromMeeting(larger, larger, room.meeting(), List.of(), motion).entitled();
    var lines = told.orElseThrow().lines();
    assertTrue(says(lines, "How many", "3"), lines.toString());
  }

  @Test
  void a_deputys_vote_is_told_as_theirs_and_on_which_day_it_went_on() {
    var room = Overnight.board();
    var motion = room.meeting().floor().motions().getFirst();
    var told = new FromMeeting(room.body(), room.body(), room.meeting(), room.entries(), motion);
    var lines = told.minutes(DAY).orElseThrow().lines();
    String vote = "by the deputy %s, for".formatted(Overnight.DEPUTY);
    assertTrue(says(lines, "Item", vote), lines.toString());
    assertTrue(says(lines, "Item", "until 17 June 2026 at 00:10, at Lewes"), lines.toString());
  }

  private static FromMeeting of(Boardroom room) {
    var motion = room.meeting().floor().motions().getFirst();
    return new FromMeeting(room.body(), room.body(), room.meeting(), List.of(), motion);
  }

  private static boolean says(List<Line> lines, String name, String text) {
    return lines.stream().anyMatch(it -> it.name().equals(name) && it.text().contains(text));
  }
}
