package quorate.governance.meetings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Entered;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;

/** A motion as people read it; {@code decides} is the permission that it decides on, if on one. */
record MotionTold(
    UUID motion,
    UUID item,
    @Nullable UUID amends,
    String kind,
    String text,
    @Nullable UUID decides,
    String state,
    @Nullable String verdict,
    @Nullable UUID decision,
    List<String> arithmetic) {

  MotionTold {
    arithmetic = List.copyOf(arithmetic);
  }

  static MotionTold of(Motion motion, Meeting.Called m, Standing body) {
    var decided = motion.decided();
    return new MotionTold(
        motion.id(),
        motion.moved().item(),
        motion.moved().amends(),
        motion.moved().kind().toString(),
        motion.text(),
        motion.moved().decides(),
        state(motion),
        decided == null ? null : decided.verdict(),
        decided == null || !Entered.is(decided, m, body) ? null : decided.decision(),
        decided == null ? List.of() : decided.sentences());
  }

  private static String state(Motion motion) {
    if (motion.withdrawn()) {
      return "withdrawn";
    }
    if (motion.decided() != null) {
      return "decided";
    }
    return motion.put() != null ? "put" : motion.seconder() != null ? "seconded" : "moved";
  }
}
