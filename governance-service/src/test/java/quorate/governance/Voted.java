package quorate.governance;

import static quorate.governance.Partnership.CARA;
import static quorate.governance.Partnership.COUNCIL;
import static quorate.governance.Partnership.DECISION;
import static quorate.governance.Partnership.ITEM;
import static quorate.governance.Partnership.MEETING;
import static quorate.governance.Partnership.PUT;
import static quorate.governance.Partnership.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.Office;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.FloorEvents.MotionMoved;
import quorate.governance.meeting.FloorEvents.MotionPut;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.meeting.NoticeEvents.MeetingCalled;
import quorate.governance.meeting.RoomEvents.MeetingOpened;
import quorate.governance.meeting.RoomEvents.Quorum;
import quorate.governance.ruling.Heard;

/** A meeting of the council, to which something was put under an item that was voted on. */
public final class Voted {

  private static final Instant AT = Instant.parse("2026-06-16T10:00:00Z");
  private static final UUID MOTION = York.id(0x74);

  private Voted() {}

  /** It came out so; null while the vote is under way. */
  public static Heard heard(@Nullable String verdict) {
    return heard(verdict, null);
  }

  /** The same of a motion that names the permission that it decides on. */
  public static Heard heard(@Nullable String verdict, @Nullable UUID decides) {
    return new Heard(PUT, meeting(verdict, decides));
  }

  private static Meeting meeting(@Nullable String verdict, @Nullable UUID decides) {
    var meeting = meeting(moved(MOTION, decides), put(MOTION));
    return verdict == null ? meeting : then(meeting, came(MOTION, verdict, DECISION, 0));
  }

  /** What was moved, and what became of it, in a meeting that is open. */
  public static Meeting meeting(MeetingEvent... events) {
    var by = new By(Office.SECRETARY, null, null);
    Meeting meeting =
        then(
            new Meeting.Unknown(),
            new MeetingCalled(
                MEETING,
                COUNCIL,
                "M",
                AT,
                "Leeds",
                false,
                TODAY,
                by,
                null,
                null,
                Partnership.terms(List.of(), null)));
    meeting = then(meeting, new MeetingOpened(MEETING, AT, CARA, "good", List.of()));
    for (MeetingEvent event : events) {
      meeting = then(meeting, event);
    }
    return meeting;
  }

  public static MotionMoved moved(UUID motion, @Nullable UUID decides) {
    return moved(motion, null, null, decides);
  }

  /** An amendment of substance. */
  public static MotionMoved amending(UUID motion, UUID amended) {
    return moved(motion, amended, "That it be refused", null);
  }

  private static MotionMoved moved(
      UUID motion, @Nullable UUID amends, @Nullable String amended, @Nullable UUID decides) {
    return new MotionMoved(
        MEETING,
        motion,
        ITEM,
        amends,
        Kind.BOARD_RESOLUTION,
        "M",
        amended,
        amends == null ? null : true,
        CARA,
        null,
        decides,
        AT);
  }

  public static MotionPut put(UUID motion) {
    return new MotionPut(MEETING, motion, new Quorum(true, List.of()), true, AT);
  }

  /** So many seconds after the meeting was opened. */
  public static MotionDecided came(UUID motion, String verdict, UUID decision, int seconds) {
    return new MotionDecided(
        MEETING, motion, verdict, null, Map.of(), decision, AT.plusSeconds(seconds));
  }

  private static Meeting then(Meeting meeting, MeetingEvent event) {
    return Meeting.evolve(meeting, event);
  }
}
