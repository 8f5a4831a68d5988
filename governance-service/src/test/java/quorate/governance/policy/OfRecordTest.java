package quorate.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.BODY;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.quorumOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.FloorEvents.MotionMoved;
import quorate.governance.meeting.Meeting;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.resolution.ResolutionCommand.ByMotion;

/** Of what was carried as a plain motion a resolution of record is made where the law asks. */
class OfRecordTest {

  private static final UUID MOTION = id(851);
  private static final UUID DECISION = id(899);
  private static final LocalDate ON = LocalDate.parse("2026-06-16");

  @Test
  void a_special_resolution_that_was_only_moved_is_one_of_its_body_by_its_mover() {
    var of = OfRecord.of(decided(Kind.SPECIAL_RESOLUTION, "passed"), meeting(null)).orElseThrow();
    assertEquals(BODY, of.command().body());
    assertEquals(member(1), of.command().by());
    assertEquals("Item 1", of.command().title());
    assertEquals("That it be so", of.command().text());
    assertEquals(new ByMotion(MEETING, MOTION), of.command().where());
    assertEquals(DECISION, of.command().decision());
  }

  @Test
  void of_what_is_lost_only_amends_or_asks_for_no_filing_there_is_none() {
    assertNone(Kind.SPECIAL_RESOLUTION, "lost", null);
    assertNone(Kind.SPECIAL_RESOLUTION, "passed", id(850));
    assertNone(Kind.ORDINARY_RESOLUTION, "passed", null);
    assertNone(Kind.BOARD_RESOLUTION, "passed", null);
  }

  private static void assertNone(Kind kind, String outcome, @Nullable UUID amends) {
    assertEquals(Optional.empty(), OfRecord.of(decided(kind, outcome), meeting(amends)));
  }

  private static Meeting meeting(@Nullable UUID amends) {
    var called = Boardroom.board(3, quorumOf(2)).opened(3, 1).meeting();
    return Meeting.evolve(
        called,
        new MotionMoved(
            MEETING,
            MOTION,
            item(1),
            amends,
            Kind.SPECIAL_RESOLUTION,
            "That it be so",
            null,
            null,
            member(1),
            null,
            null,
            Instant.parse("2026-06-16T17:00:00Z")));
  }

  private static MeetingDecisionRecorded decided(Kind kind, String outcome) {
    return new MeetingDecisionRecorded(
        DECISION,
        MEETING,
        BODY,
        item(1),
        MOTION,
        "That it be so",
        kind.toString(),
        outcome,
        outcome,
        Vehicle.POLL_OF_A_MEETING.toString(),
        "good",
        ON,
        List.of("3 of 4"),
        List.of(),
        "The members, at their meeting",
        "poll",
        "special",
        null,
        null);
  }
}
