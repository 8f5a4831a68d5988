package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.meeting.MeetingCommand.MoveMotion;

/** A motion names the permission that it decides on, while that waits under its item. */
class DecidesTest {

  private static final UUID MOTION = Boardroom.id(851);
  private static final UUID PERMISSION = Boardroom.id(0x91);

  private final Boardroom room = Boardroom.board(3, Boardroom.quorumOf(2)).opened(3, 1);

  @BeforeEach
  void sits() {
    room.arrive(1, 2);
    room.take(item(1));
  }

  @Test
  void it_says_so_as_long_as_that_waits() {
    room.done(moving(MOTION, null, new Decides(PERMISSION, true)));

    var moved = room.meeting().floor().motion(MOTION).orElseThrow().moved();
    assertEquals(PERMISSION, moved.decides());
  }

  @Test
  void one_that_does_not_wait_there_is_not_decided_on() {
    room.refused(
        MeetingRefusal.NOTHING_WAITS_FOR_IT, moving(MOTION, null, new Decides(PERMISSION, false)));
  }

  @Test
  void an_amendment_decides_on_none() {
    room.done(moving(MOTION, null, null));

    room.refused(
        MeetingRefusal.NOTHING_WAITS_FOR_IT,
        moving(Boardroom.id(852), MOTION, new Decides(PERMISSION, true)));
  }

  private MoveMotion moving(UUID motion, @Nullable UUID amends, @Nullable Decides decides) {
    return new MoveMotion(
        MEETING,
        motion,
        item(1),
        amends,
        Kind.BOARD_RESOLUTION,
        "That it be granted",
        amends == null ? null : "That it be granted soon",
        true,
        member(1),
        null,
        decides,
        room.now());
  }
}
