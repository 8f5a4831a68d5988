package quorate.governance.ruling;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
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

  /** What these streams tell; null where it is no decision of a body. */
  public @Nullable Ruling in(Loaded loaded) {
    Meeting there =
        meeting == null ? new Meeting.Unknown() : loaded.state(MEETINGS.stream(meeting));
    return Ruling.of(loaded.state(REGISTER.stream(decision)), there).orElse(null);
  }
}
