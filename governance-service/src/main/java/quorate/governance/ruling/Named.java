package quorate.governance.ruling;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.Meeting;

/** A decision that somebody named, and the meeting at which it was taken, if it was. */
public record Named(UUID decision, @Nullable UUID meeting) {

  /** The streams that tell of it, to be read and guarded with what rests on it. */
  public List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(REGISTER.stream(decision));
    if (meeting != null) {
      reads.add(MEETINGS.stream(meeting));
    }
    return reads;
  }

  /** The instant at which its meeting decided it; null where none did. */
  public @Nullable Instant at(Loaded loaded) {
    return there(loaded) instanceof Meeting.Called called
        ? called.floor().motions().stream()
            .flatMap(motion -> Stream.ofNullable(motion.decided()))
            .filter(decided -> decided.decision().equals(decision))
            .map(MotionDecided::at)
            .findFirst()
            .orElse(null)
        : null;
  }

  /** What these streams tell; null where it is no decision of a body. */
  public @Nullable Ruling in(Loaded loaded) {
    return Ruling.of(loaded.state(REGISTER.stream(decision)), there(loaded)).orElse(null);
  }

  /** That meeting, if there was one. */
  public Meeting there(Loaded loaded) {
    return meeting == null ? new Meeting.Unknown() : loaded.state(MEETINGS.stream(meeting));
  }
}
