package quorate.governance.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Meeting;
import quorate.governance.names.Names;
import quorate.governance.printed.Printed;
import quorate.governance.printed.PrintedPage;
import quorate.governance.printed.Printer;

/** The notice of a meeting with its agenda, to send out: for who reads the meeting itself. */
@Path(MeetingDoor.PATH + "/{meeting}/notice")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "application/pdf"})
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class NoticeOfMeetingResource {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  /** The page, which is XHTML too, so that it can be set in type. */
  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance notice(NoticeOfMeeting notice, Names names, String style);
  }

  private final Door door;
  private final KnownMeetings known;
  private final KnownBodies bodies;
  private final Readers readers;
  private final Withholding withholding;
  private final Printer printer;

  NoticeOfMeetingResource(
      Door door,
      KnownMeetings known,
      KnownBodies bodies,
      Readers readers,
      Withholding withholding,
      Printer printer) {
    this.door = door;
    this.known = known;
    this.bodies = bodies;
    this.readers = readers;
    this.withholding = withholding;
    this.printer = printer;
  }

  @GET
  public Uni<Response> one(UUID meeting, @QueryParam("format") @Nullable String format) {
    return readers
        .reader()
        .chain(reader -> known.one(door.convener(), meeting, ALWAYS, reader))
        .chain(found -> printed(found.state()))
        .chain(printed -> printer.as(format, printed));
  }

  private Uni<Printed> printed(Meeting.Called called) {
    var request = door.request();
    UUID meeting = called.called().meeting();
    return bodies
        .one(request.convener(), called.called().body(), ALWAYS)
        .chain(
            body ->
                withholding
                    .from(request.convener(), request.actor(), meeting)
                    .map(
                        withheld ->
                            printed(
                                request.convener(), body.state(), called, withheld, request.at())));
  }

  private static Printed printed(
      String convener,
      Standing body,
      Meeting.Called called,
      Predicate<UUID> withheld,
      Instant now) {
    var named = new Named(body, called.day());
    var notice = NoticeOfMeeting.of(convener, body, called, withheld, named, now);
    return new Printed(
        "notice-" + notice.meeting(),
        notice,
        notice.asOf(),
        now,
        named.people()::contains,
        names -> Templates.notice(notice, names, PrintedPage.CSS));
  }
}
