package quorate.governance.ruling;

import static quorate.governance.meeting.Meeting.MEETINGS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;

/** Where something was put before, to be read and guarded with what changes it. */
public record Before(@Nullable Put put) {

  /** The streams that tell how far it got there. */
  public List<StreamRef<?, ?>> reads() {
    return put == null ? List.of() : List.of(MEETINGS.stream(put.meeting()));
  }

  /** What these streams tell. */
  public Heard in(Loaded loaded) {
    return put == null
        ? Heard.NOWHERE
        : new Heard(put, loaded.state(MEETINGS.stream(put.meeting())));
  }
}
