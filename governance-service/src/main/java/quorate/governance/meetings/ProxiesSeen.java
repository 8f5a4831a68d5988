package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.meeting.Meeting;

/** Shows appointments of proxies to whom the meeting is shown, and to those who made them. */
@Singleton
final class ProxiesSeen {

  private static final List<String> SHOWN_THE_MEETING =
      List.of("secretary", "body-member", "chair", "executive", "auditor");

  private final Door door;
  private final Readers readers;
  private final KnownMeetings meetings;

  ProxiesSeen(Door door, Readers readers, KnownMeetings meetings) {
    this.door = door;
    this.readers = readers;
    this.meetings = meetings;
  }

  /** A 404 problem where there is no such meeting that they may attend. */
  Uni<ProxiesTold> of(UUID meeting) {
    var request = door.request();
    boolean all = SHOWN_THE_MEETING.stream().anyMatch(door::hasRole);
    return readers
        .reader()
        .chain(
            reader ->
                meetings
                    .one(request.convener(), meeting, request.at(), reader)
                    .map(found -> of(found.state(), all, reader)));
  }

  private static ProxiesTold of(Meeting.Called meeting, boolean all, Reader reader) {
    return Objects.requireNonNullElse(ProxiesTold.of(meeting), ProxiesTold.NONE)
        .of(member -> all || reader.practices().contains(member));
  }
}
