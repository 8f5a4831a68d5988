package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.governance.acting.Reader;
import quorate.governance.acting.Readers;
import quorate.governance.meeting.Meeting;

/** Shows appointments of proxies to who keeps or audits them, and to those who made them. */
@Singleton
final class ProxiesSeen {

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
    return readers
        .reader()
        .chain(
            reader ->
                meetings
                    .one(request.convener(), meeting, request.at(), reader)
                    .map(found -> of(found.state(), reader)));
  }

  private static ProxiesTold of(Meeting.Called meeting, Reader reader) {
    return Objects.requireNonNullElse(ProxiesTold.of(meeting), ProxiesTold.NONE)
        .of(member -> reader.all() || reader.practices().contains(member));
  }
}
