package quorate.governance.ruling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.Motion;

/**
 * What a motion has to do with the permission that it names: {@code amended} in substance it says
 * neither yes nor no to it; {@code before} is the decision on it that was taken earlier under the
 * same item, and which settled it.
 */
public record Deciding(UUID permission, boolean amended, @Nullable UUID before) {

  /** As the floor tells it; none where the motion names no permission. */
  static Optional<Deciding> of(Motion motion, List<Motion> floor) {
    return Optional.ofNullable(motion.moved().decides())
        .map(named -> new Deciding(named, motion.substance(), before(motion, named, floor)));
  }

  /** Whether it says yes or no to this permission: it names it, and reads as it did then. */
  static boolean speaks(Motion motion, UUID permission) {
    return permission.equals(motion.moved().decides()) && !motion.substance();
  }

  private static @Nullable UUID before(Motion motion, UUID permission, List<Motion> floor) {
    MotionDecided own = motion.decided();
    return floor.stream()
        .filter(it -> it.moved().item().equals(motion.moved().item()) && speaks(it, permission))
        .flatMap(it -> Stream.ofNullable(it.decided()))
        .filter(it -> it.verdict().equals(Ruling.PASSED) || it.verdict().equals(Ruling.LOST))
        .min(Comparator.comparing(MotionDecided::at))
        .filter(first -> own != null && !first.motion().equals(own.motion()))
        .map(MotionDecided::decision)
        .orElse(null);
  }
}
