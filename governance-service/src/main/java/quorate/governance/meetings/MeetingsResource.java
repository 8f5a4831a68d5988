package quorate.governance.meetings;

import static quorate.governance.meeting.Meeting.MEETINGS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.bodies.StreamLog;
import quorate.governance.meeting.Meeting;
import quorate.governance.moment.Moment;
import quorate.governance.registered.Registered;

/** Meetings, to read. */
@Path(MeetingDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class MeetingsResource {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final Door door;
  private final StreamLog log;
  private final KnownMeetings known;
  private final KnownBodies bodies;
  private final Registered register;

  MeetingsResource(
      Door door, StreamLog log, KnownMeetings known, KnownBodies bodies, Registered register) {
    this.door = door;
    this.log = log;
    this.known = known;
    this.bodies = bodies;
    this.register = register;
  }

  /** Found by body, by stage, and by words of the title; the earliest first. */
  @GET
  public Uni<Page<MeetingLine>> list(
      @BeanParam Paging asked,
      @QueryParam("body") @Nullable String body,
      @QueryParam("stage") @Nullable String stage,
      @QueryParam("q") @Nullable String q) {
    int most = asked.limit() + 1;
    String after = asked.after();
    return all(ALWAYS)
        .map(
            all ->
                all.map(MeetingLine::of)
                    .filter(line -> body == null || line.body().toString().equals(body))
                    .filter(line -> stage == null || line.stage().equals(stage))
                    .filter(line -> q == null || has(line.title(), q))
                    .sorted(Comparator.comparing(MeetingsResource::key))
                    .filter(line -> key(line).compareTo(after) > 0)
                    .limit(most)
                    .toList())
        .map(found -> asked.page(found, MeetingsResource::key));
  }

  /** Found by owner and by state; the first due first. */
  @GET
  @Path("actions")
  public Uni<Page<ActionLine>> actions(
      @BeanParam Paging asked,
      @QueryParam("owner") @Nullable String owner,
      @QueryParam("state") @Nullable String state) {
    LocalDate today = LocalDate.ofInstant(door.request().at(), Meeting.LONDON);
    int most = asked.limit() + 1;
    String after = asked.after();
    return all(ALWAYS)
        .map(
            all ->
                all.flatMap(m -> m.book().actions().stream())
                    .map(action -> ActionLine.of(action, today))
                    .filter(line -> owner == null || line.owner().toString().equals(owner))
                    .filter(line -> state == null || line.state().equals(state))
                    .sorted(Comparator.comparing(MeetingsResource::key))
                    .filter(line -> key(line).compareTo(after) > 0)
                    .limit(most)
                    .toList())
        .map(found -> asked.page(found, MeetingsResource::key));
  }

  @GET
  @Path("{meeting}")
  public Uni<MeetingShown> one(UUID meeting, @BeanParam Moment moment) {
    var request = door.request();
    LocalDate today = moment.day(request.at());
    Instant until = moment.known(request.at());
    String convener = request.convener();
    return known
        .one(convener, meeting, until)
        .chain(
            found ->
                bodies
                    .one(convener, found.state().called().body(), until)
                    .chain(
                        body ->
                            register
                                .behind(convener, request.actor())
                                .map(
                                    reader ->
                                        MeetingShown.of(
                                            MeetingTold.of(
                                                body.state(), found.state(), reader, today),
                                            found.version()))));
  }

  private Uni<Stream<Meeting.Called>> all(Instant until) {
    return log.all(door.convener(), MEETINGS, until)
        .map(all -> List.copyOf(all.values()).stream())
        .map(
            all ->
                all.flatMap(it -> it instanceof Meeting.Called m ? Stream.of(m) : Stream.empty()));
  }

  private static String key(MeetingLine line) {
    return line.starts() + " " + line.meeting();
  }

  private static String key(ActionLine line) {
    return line.due() + " " + line.action();
  }

  private static boolean has(String title, String q) {
    String looked = title.toLowerCase(Locale.ROOT);
    return Stream.of(q.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(looked::contains);
  }
}
