package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.MeetingCommand.MoveMotion;

/**
 * The permission that a motion is to decide on, and whether it was put under the motion's item and
 * waits there.
 */
public record Decides(UUID permission, boolean waits) {

  /** Why it does not; empty where it does, or is to decide on none. */
  static Optional<Decision<MeetingEvent>> refused(MoveMotion c) {
    Decides decides = c.decides();
    if (decides == null || (decides.waits() && c.amends() == null)) {
      return Optional.empty();
    }
    return Optional.of(
        refuse(MeetingRefusal.NOTHING_WAITS_FOR_IT, "decides", decides.permission()));
  }
}
