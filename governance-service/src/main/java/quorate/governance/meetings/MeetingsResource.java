package quorate.governance.meetings;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.requisition.Requisition.REQUISITIONS;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.StreamLog;
import quorate.governance.listing.Listing;
import quorate.governance.meeting.Meeting;
import quorate.governance.moment.Moment;
import quorate.governance.requisition.Requisition;

/** Meetings, to read. */
@Path(MeetingDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class MeetingsResource {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final Door door;
  private final StreamLog log;
  private final ShownMeetings meetings;
  private final Readers readers;

  MeetingsResource(Door door, StreamLog log, ShownMeetings meetings, Readers readers) {
    this.door = door;
    this.log = log;
    this.meetings = meetings;
    this.readers = readers;
  }

  /** Found by body, by stage, and by words of the title; the earliest first. */
  @GET
  public Uni<Page<MeetingLine>> list(
      @BeanParam Paging asked,
      @QueryParam("body") @Nullable String body,
      @QueryParam("stage") @Nullable String stage,
      @QueryParam("q") @Nullable String q) {
    return lines()
        .map(
            all ->
                Listing.page(
                    asked,
                    all.filter(line -> Listing.is(line.body(), body))
                        .filter(line -> Listing.is(line.stage(), stage))
                        .filter(line -> Listing.has(line.title(), q)),
                    MeetingLine::key));
  }

  /** Found by owner and by state; the first due first. */
  @GET
  @Path("actions")
  public Uni<Page<ActionLine>> actions(
      @BeanParam Paging asked,
      @QueryParam("owner") @Nullable String owner,
      @QueryParam("state") @Nullable String state) {
    LocalDate today = door.today();
    return theirs()
        .map(
            all ->
                Listing.page(
                    asked,
                    all.flatMap(m -> m.book().actions().stream())
                        .map(action -> ActionLine.of(action, today))
                        .filter(line -> Listing.is(line.owner(), owner))
                        .filter(line -> Listing.is(line.state(), state)),
                    line -> line.due() + " " + line.action()));
  }

  @GET
  @Path("{meeting}")
  public Uni<MeetingShown> one(UUID meeting, @BeanParam Moment moment) {
    return meetings.one(meeting, moment);
  }

  private Uni<Stream<MeetingLine>> lines() {
    return theirs()
        .chain(all -> required().map(more -> Stream.concat(all.map(MeetingLine::of), more)));
  }

  // what members required and nobody has called
  private Uni<Stream<MeetingLine>> required() {
    return readers
        .reader()
        .chain(
            reader ->
                log.all(door.convener(), REQUISITIONS, ALWAYS)
                    .map(
                        all ->
                            all.values().stream()
                                .flatMap(
                                    it ->
                                        it instanceof Requisition.Standing s && s.met() == null
                                            ? Stream.of(s)
                                            : Stream.empty())
                                .filter(it -> reader.attends(it.required().body()))
                                .map(MeetingLine::of)));
  }

  private Uni<Stream<Meeting.Called>> theirs() {
    return readers
        .reader()
        .chain(
            reader ->
                log.all(door.convener(), MEETINGS, ALWAYS)
                    .map(
                        all ->
                            List.copyOf(all.values()).stream()
                                .flatMap(
                                    it ->
                                        it instanceof Meeting.Called m
                                            ? Stream.of(m)
                                            : Stream.empty())
                                .filter(m -> reader.attends(m.called().body()))));
  }
}
