package quorate.governance.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.FloorEvents.MotionDecided;

/**
 * What a meeting has decided for good, and so enters the register: what hands decide where members
 * may demand a poll once the moment for that has passed, all else at once.
 */
public final class Entered {

  private Entered() {}

  /** What is decided for good by these events and was not before. */
  public static List<MotionDecided> by(
      List<MeetingEvent> events, Meeting.Called before, Standing body) {
    Meeting after = before;
    for (MeetingEvent event : events) {
      after = Meeting.evolve(after, event);
    }
    List<UUID> known = all(before, body).map(MotionDecided::decision).toList();
    return after instanceof Meeting.Called then
        ? all(then, body).filter(each -> !known.contains(each.decision())).toList()
        : List.of();
  }

  /** What is decided, but not for good as yet. */
  public static Stream<MotionDecided> awaited(Meeting.Called meeting) {
    return decided(
        meeting.floor().motions().stream()
            .filter(motion -> meeting.floor().isJustDeclared(motion.id())));
  }

  /** Whether this decision is in the register. */
  public static boolean is(MotionDecided decided, Meeting.Called meeting, Standing body) {
    return all(meeting, body).anyMatch(decided::equals);
  }

  private static Stream<MotionDecided> all(Meeting.Called meeting, Standing body) {
    boolean polls = Assembly.of(body, meeting).isStatutory();
    return decided(
        meeting.floor().motions().stream()
            .filter(motion -> !polls || !meeting.floor().isJustDeclared(motion.id())));
  }

  private static Stream<MotionDecided> decided(Stream<Motion> motions) {
    return motions.map(Motion::decided).flatMap(Stream::ofNullable);
  }
}
