package quorate.governance.resolution;

import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.resolution.Resolved.BOARD;
import static quorate.governance.resolution.Resolved.LATER;
import static quorate.governance.resolution.Resolved.MOTION;
import static quorate.governance.resolution.Resolved.RESOLUTION;
import static quorate.governance.resolution.Resolved.TODAY;
import static quorate.governance.resolution.Resolved.beside;
import static quorate.governance.resolution.Resolved.book;
import static quorate.governance.resolution.Resolved.propose;
import static quorate.governance.resolution.Resolved.proposed;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.meeting.Boardroom;
import quorate.governance.meeting.FloorEvents.MotionMoved;
import quorate.governance.meeting.FloorEvents.MotionWithdrawn;
import quorate.governance.meeting.Meeting;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.PutResolution;
import quorate.governance.resolution.ResolutionEvent.Replaces;
import quorate.governance.resolution.ResolutionEvent.ResolutionProposed;

/** By which motion of a meeting a resolution is put, and what it replaces. */
class PuttingTest {

  private static final UUID CHANGING = id(852);

  @Test
  void the_motion_is_open_and_amends_no_other() {
    var room = sitting();
    book(beside(room.body(), room.meeting(), null))
        .given(proposed(Kind.BOARD_RESOLUTION))
        .when(by(MOTION, Vehicle.BOARD_DECISION, null))
        .thenEvents(events -> {});
    var withdrawn = new MotionWithdrawn(MEETING, MOTION, room.meeting().due());
    book(beside(room.body(), Meeting.evolve(room.meeting(), withdrawn), null))
        .given(proposed(Kind.BOARD_RESOLUTION))
        .when(by(MOTION, Vehicle.BOARD_DECISION, null))
        .thenRefused(ResolutionRefusal.MOTION_IS_SETTLED, "motion", MOTION);
    book(beside(room.body(), Meeting.evolve(room.meeting(), amending(room)), null))
        .given(proposed(Kind.BOARD_RESOLUTION))
        .when(by(CHANGING, Vehicle.BOARD_DECISION, null))
        .thenRefused(ResolutionRefusal.MOTION_ONLY_AMENDS, "motion", CHANGING);
  }

  @Test
  void the_meeting_is_the_vehicle_that_is_named() {
    var room = sitting();
    book(beside(room.body(), room.meeting(), null))
        .given(proposed(Kind.CONTRACT_DECISION))
        .when(by(MOTION, Vehicle.CONTRACT, "Schedule 2"))
        .thenRefused(ResolutionRefusal.PUT_BY_ANOTHER_WAY, "vehicle", Vehicle.CONTRACT);
    book(beside(room.body(), room.meeting(), null))
        .given(proposed(Kind.CONTRACT_DECISION))
        .when(by(MOTION, Vehicle.BOARD_DECISION, "Schedule 2"))
        .thenRefused(ResolutionRefusal.MOTION_READS_OTHERWISE);
  }

  @Test
  void a_body_replaces_its_own_resolutions_only() {
    var replaces = new Replaces(LATER, Ending.SUPERSEDED);
    var command = propose(Kind.BOARD_RESOLUTION, Commencement.AT_ONCE, replaces);
    book(after(Boardroom.BODY)).when(command).thenEvents(events -> {});
    book(after(id(302))).when(command).thenRefused(ResolutionRefusal.OF_ANOTHER_BODY);
  }

  private static Beside after(UUID body) {
    var earlier =
        new ResolutionProposed(
            LATER,
            body,
            Kind.BOARD_RESOLUTION,
            "Autumn",
            Resolved.TEXT,
            member(1),
            null,
            null,
            Commencement.AT_ONCE,
            null,
            TODAY,
            null);
    Resolution state = Resolution.evolve(new Resolution.Unknown(), earlier);
    state = Resolution.evolve(state, Resolved.put(Vehicle.BOARD_DECISION));
    state = Resolution.evolve(state, Resolved.settled("passed", "2026-06-16", "2026-06-16"));
    return new Beside(BOARD.body(), state, new Meeting.Unknown(), Optional.empty());
  }

  private static Boardroom sitting() {
    var room = Boardroom.board(3, Boardroom.quorumOf(2)).opened(3, 1);
    room.arrive(1, 2, 3);
    room.take(item(1));
    room.moved(MOTION, item(1), 1, 2);
    return room;
  }

  private static MotionMoved amending(Boardroom room) {
    return new MotionMoved(
        MEETING,
        CHANGING,
        item(1),
        MOTION,
        Kind.BOARD_RESOLUTION,
        Resolved.TEXT,
        "That it be done soon",
        true,
        member(2),
        null,
        null,
        room.meeting().due());
  }

  private static PutResolution by(UUID motion, Vehicle vehicle, @Nullable String clause) {
    return new PutResolution(RESOLUTION, vehicle, clause, new ByMotion(MEETING, motion), TODAY);
  }
}
