package quorate.governance.validity;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.body.Handling;
import quorate.governance.meeting.Appointed;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.BookEvents.MinutesApproved;
import quorate.governance.meeting.BookEvents.MinutesSigned;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Overnight;
import quorate.governance.meetings.Minutes;
import quorate.governance.validity.Facts.Held;
import quorate.governance.validity.Facts.Papers;

/** What a meeting shows on a day is what had come about by then. */
class AtMeetingTest {

  private static final LocalDate APPROVED = LocalDate.parse("2026-07-14");
  private static final LocalDate SIGNED = LocalDate.parse("2026-07-20");

  @Test
  void minutes_are_approved_and_signed_from_the_day_on_which_they_are() {
    assertMinutes(null, null, APPROVED.minusDays(1));
    assertMinutes(APPROVED, null, APPROVED);
    assertMinutes(APPROVED, null, SIGNED.minusDays(1));
    assertMinutes(APPROVED, SIGNED, SIGNED);
  }

  @Test
  void who_was_entitled_is_as_it_was_kept_with_the_votes() {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).opened(3, 1);
    room.arrive(1, 2);
    room.take(Boardroom.item(1));
    room.carried(Boardroom.id(851), Boardroom.item(1));
    var larger = Boardroom.board(5, Boardroom.quorumOf(2)).body(); // seats were opened since
    var motion = room.meeting().floor().motions().getFirst();
    var at =
        new AtMeeting(
            larger, room.meeting(), motion, Trail.NONE, minutes(room.meeting(), APPROVED));
    var entitled = at.held().entitled();
    assertNotNull(entitled);
    assertTrue(entitled.sentence().startsWith("3 entitled to vote"), entitled.sentence());
  }

  @Test
  void papers_are_in_time_or_late_where_the_terms_ask_for_them() {
    var inTime = papers("2026-06-12T09:00:00Z");
    assertNotNull(inTime);
    assertFalse(inTime.late());
    assertTrue(inTime.told().sentence().contains("3 clear days before the meeting or earlier"));

    var late = papers("2026-06-13T09:00:00Z");
    assertNotNull(late);
    assertTrue(late.late());
    assertTrue(late.told().sentence().endsWith("later: paper 1, version 1, on 2026-06-13."));

    assertNull(at(room()).held().papers());
  }

  private static @Nullable Papers papers(String sent) {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).withPapers(3).opened(3, 1);
    room.paperSent(Boardroom.item(1), sent);
    room.arrive(1, 2);
    room.take(Boardroom.item(1));
    room.moved(Boardroom.id(851), Boardroom.item(1), 1, 2);
    return at(room).held().papers();
  }

  @Test
  void what_happens_at_it_afterwards_changes_nothing_of_what_was_decided() {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).withPapers(3).opened(3, 1);
    room.paperSent(Boardroom.item(1), "2026-06-13T09:00:00Z");
    room.arrive(1, 2);
    room.take(Boardroom.item(1));
    room.carried(Boardroom.id(851), Boardroom.item(1));
    var before = decided(room);
    room.adjourned("2026-07-20T17:00:00Z");
    assertEquals(before, decided(room));
    assertTrue(requireNonNull(before.papers()).late());
  }

  private static Held decided(Boardroom room) {
    return AsDecided.of(room.body(), room.entries(), Boardroom.id(851), APPROVED)
        .orElseThrow()
        .held();
  }

  private static Facts.Minutes minutes(Meeting.Called meeting, LocalDate day) {
    return MinutesOf.of(meeting, Trail.NONE, day);
  }

  private static AtMeeting at(Boardroom room) {
    var motion = room.meeting().floor().motions().getFirst();
    return new AtMeeting(
        room.body(), room.meeting(), motion, Trail.NONE, minutes(room.meeting(), APPROVED));
  }

  @Test
  void who_was_to_leave_for_it_and_stayed_makes_it_doubtful() {
    var stayed = interests(/* leaves= */ false);
    assertFalse(stayed.holds());
    String told = stayed.told().sentence();
    assertTrue(told.endsWith("without a vote: %s.".formatted(Boardroom.member(3))), told);
    var left = interests(/* leaves= */ true);
    assertTrue(left.holds());
    assertEquals("Interests in it that were noted and handled: 1.", left.told().sentence());
  }

  @Test
  void a_deputy_who_voted_is_named_for_the_seat() {
    var entitled = requireNonNull(at(Overnight.board()).held().entitled());
    String seat = "A seats (%s)".formatted(Boardroom.member(3));
    assertEquals(
        "3 entitled to vote, as the body of 2026-06-17 says. Deputies who voted: %s for %s."
            .formatted(Overnight.DEPUTY, seat),
        entitled.sentence());
  }

  @Test
  void an_interest_that_is_noted_again_more_strictly_counts_once() {
    var room = Boardroom.board(4, Boardroom.quorumOf(2)).opened(4, 1);
    room.arrive(1, 2);
    room.concerned(3, Boardroom.item(1));
    room.concerned(3, Boardroom.item(1), Handling.PAPERS_WITHHELD);
    room.take(Boardroom.item(1));
    room.carried(Boardroom.id(851), Boardroom.item(1));
    String told = requireNonNull(decided(room).interests()).told().sentence();
    assertEquals("Interests in it that were noted and handled: 1.", told);
  }

  private static Facts.Found interests(boolean leaves) {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).opened(3, 1);
    room.arrive(1, 2, 3);
    room.concerned(3, Boardroom.item(1));
    if (leaves) {
      room.leave(3);
    }
    room.take(Boardroom.item(1));
    room.carried(Boardroom.id(851), Boardroom.item(1));
    return requireNonNull(decided(room).interests());
  }

  @Test
  void proxies_who_voted_are_looked_for_by_their_appointments() {
    var good = proxies(Appointed.carried(true));
    assertNotNull(good);
    assertTrue(good.holds());
    assertEquals("Companies Act 2006 s324(1), s327(2)", good.told().clause());
    assertTrue(good.told().sentence().startsWith("2 voted by proxy, each"));
    var doubtful = proxies(Appointed.carried(false));
    assertNotNull(doubtful);
    assertFalse(doubtful.holds());
    String told = doubtful.told().sentence();
    assertTrue(told.endsWith("for: G3 by %s.".formatted(Boardroom.member(6))), told);
    var board = room();
    board.carried(Boardroom.id(852), Boardroom.item(1));
    assertNull(proxies(board));
  }

  private static Facts.@Nullable Found proxies(Boardroom room) {
    var motion = room.meeting().floor().motions().getLast();
    return new AtMeeting(
            room.body(), room.meeting(), motion, Trail.NONE, minutes(room.meeting(), APPROVED))
        .held()
        .proxies();
  }

  private static void assertMinutes(
      @Nullable LocalDate approved, @Nullable LocalDate signed, LocalDate day) {
    var room = room();
    var meeting = kept(room.meeting());
    var motion = meeting.floor().motions().getFirst();
    var at = new AtMeeting(room.body(), meeting, motion, Trail.NONE, minutes(meeting, day));
    var minutes = at.held().minutes();
    assertNotNull(minutes);
    assertEquals(approved, minutes.approved());
    assertEquals(signed, minutes.signed());
    var printed = Minutes.of(room.body(), meeting, List.of(), day);
    assertEquals(approved, printed.approved());
    assertEquals(signed, printed.signed());
    assertEquals(
        signed != null ? "signed" : approved != null ? "approved" : "draft", printed.state());
    if (approved == null) {
      assertNull(printed.approvedBy());
    }
  }

  private static Boardroom room() {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).opened(3, 1);
    room.arrive(1, 2);
    room.take(Boardroom.item(1));
    room.moved(Boardroom.id(851), Boardroom.item(1), 1, 2);
    return room;
  }

  private static Meeting.Called kept(Meeting.Called meeting) {
    var approved =
        new MinutesApproved(
            Boardroom.MEETING, Boardroom.id(802), APPROVED, "00".repeat(32), List.of(), null);
    var signed =
        new MinutesSigned(Boardroom.MEETING, Boardroom.member(1), SIGNED, "00".repeat(32), null);
    return (Meeting.Called) Meeting.evolve(Meeting.evolve(meeting, approved), signed);
  }
}
