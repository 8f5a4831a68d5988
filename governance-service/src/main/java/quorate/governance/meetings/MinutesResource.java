package quorate.governance.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.MeetingCommand.ApproveMinutes;
import quorate.governance.meeting.MeetingCommand.SignMinutes;
import quorate.governance.meeting.MeetingEvent;
import quorate.governance.meetings.SittingRequests.Approval;
import quorate.governance.meetings.SittingRequests.Signature;
import quorate.governance.names.Names;
import quorate.governance.printed.Printed;
import quorate.governance.printed.PrintedPage;
import quorate.governance.printed.Printer;

/** Minutes: drafted from what was recorded, approved at a later meeting, signed by a chair. */
@Path(MeetingDoor.PATH + "/{meeting}/minutes")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "application/pdf"})
public class MinutesResource {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  /** The page to print. */
  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance minutes(Minutes minutes, Names names, String style);
  }

  private final Door door;
  private final MeetingDoor meetings;
  private final KnownMeetings known;
  private final KnownBodies bodies;
  private final Readers readers;
  private final Printer printer;

  MinutesResource(
      Door door,
      MeetingDoor meetings,
      KnownMeetings known,
      KnownBodies bodies,
      Readers readers,
      Printer printer) {
    this.door = door;
    this.meetings = meetings;
    this.known = known;
    this.bodies = bodies;
    this.readers = readers;
    this.printer = printer;
  }

  @GET
  @RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
  public Uni<Response> draft(UUID meeting, @QueryParam("format") @Nullable String format) {
    return readers
        .reader()
        .chain(reader -> known.one(door.convener(), meeting, ALWAYS, reader))
        .chain(this::printed)
        .chain(printed -> printer.as(format, printed));
  }

  @POST
  @Path("approval")
  @RolesAllowed("secretary")
  public Uni<Response> approve(UUID meeting, @Valid Approval asked) {
    return known
        .one(door.convener(), meeting, ALWAYS)
        .chain(
            found ->
                meetings.approve(
                    new ApproveMinutes(meeting, asked.later(), asked.on(), "", asked.all()),
                    events(found),
                    at(meeting)));
  }

  @POST
  @Path("signature")
  @RolesAllowed({"secretary", "body-member", "chair", "executive"})
  public Uni<Response> sign(UUID meeting, @Valid Signature asked) {
    return meetings.decide(
        new SignMinutes(meeting, asked.chair(), asked.on(), asked.shown()), at(meeting));
  }

  private static String at(UUID meeting) {
    return MeetingDoor.where(meeting) + "/minutes";
  }

  // once approved, they call people what they were known to be called then
  private Uni<Printed> printed(Found<Meeting.Called> found) {
    Instant settled = Minutes.settled(found.entries(), ALWAYS);
    return bodies
        .one(door.convener(), found.state().called().body(), settled)
        .map(body -> printed(body.state(), found, settled));
  }

  private Printed printed(Standing body, Found<Meeting.Called> found, Instant settled) {
    LocalDate today = door.today();
    var named = new Named(body, found.state().satOn());
    var minutes = Minutes.of(body, found.state(), events(found), named, today);
    var people = named.people();
    return new Printed(
        "minutes-" + minutes.meeting(),
        minutes,
        minutes.on(),
        settled,
        person -> people.contains(person) || minutes.tellOf(person),
        names -> Templates.minutes(minutes, names, PrintedPage.CSS));
  }

  private static List<MeetingEvent> events(Found<Meeting.Called> found) {
    return found.entries().stream().map(entry -> (MeetingEvent) entry.event()).toList();
  }
}
