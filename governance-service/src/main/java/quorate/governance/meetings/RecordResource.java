package quorate.governance.meetings;

import static quorate.governance.meeting.Meeting.MEETINGS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.bodies.StreamLog;
import quorate.governance.meeting.Meeting;
import quorate.governance.moment.Period;

/** What a body did at its meetings, of any period. */
@Path("/governance/api/v1/bodies/{body}/record")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class RecordResource {

  private final Door door;
  private final StreamLog log;
  private final KnownBodies bodies;
  private final Readers readers;

  RecordResource(Door door, StreamLog log, KnownBodies bodies, Readers readers) {
    this.door = door;
    this.log = log;
    this.bodies = bodies;
    this.readers = readers;
  }

  @GET
  public Uni<RecordShown> record(UUID body, @BeanParam Period period) {
    String convener = door.convener();
    var from = period.from();
    var to = period.to();
    var until = period.known(door.request().at());
    return readers
        .reader()
        .chain(
            reader ->
                reader.attends(body)
                    ? bodies.one(convener, body, until)
                    : Uni.createFrom().failure(Problems.notFound()))
        .chain(
            found ->
                log.all(convener, MEETINGS, until)
                    .map(all -> held(all, body, from, to))
                    .map(held -> new BodyRecord(found.state(), held).of(from, to)));
  }

  private static List<Meeting.Called> held(
      Map<String, Meeting> all, UUID body, @Nullable LocalDate from, @Nullable LocalDate to) {
    return List.copyOf(all.values()).stream()
        .flatMap(it -> it instanceof Meeting.Called m ? Stream.of(m) : Stream.empty())
        .filter(it -> it.called().body().equals(body))
        .filter(it -> it.stage() != Meeting.Stage.CALLED && it.stage() != Meeting.Stage.CANCELLED)
        .filter(it -> from == null || !it.day().isBefore(from))
        .filter(it -> to == null || !it.day().isAfter(to))
        .sorted(Comparator.comparing(Meeting.Called::due))
        .toList();
  }
}
