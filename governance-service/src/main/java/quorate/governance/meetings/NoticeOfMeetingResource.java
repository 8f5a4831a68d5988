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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.acting.Readers;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.meeting.Meeting;
import quorate.governance.printed.PrintedPage;
import quorate.governance.printed.Printer;

/** The notice of a meeting with its agenda, to send out: for who reads the meeting itself. */
@Path(MeetingDoor.PATH + "/{meeting}/notice")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "application/pdf"})
@RolesAllowed({"secretary", "body-member", "chair", "executive", "auditor"})
public class NoticeOfMeetingResource {

  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");
  private static final List<String> FORMS = List.of("json", "html", "pdf");

  /** The page, which is XHTML too, so that it can be set in type. */
  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance notice(NoticeOfMeeting notice, String style);
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
    String form = format == null ? "json" : format;
    if (!FORMS.contains(form)) {
      throw Problems.of(DoorRefusal.VALUES_NOT_ALLOWED, "format", form, "Give json, html or pdf.");
    }
    return readers
        .reader()
        .chain(reader -> known.one(door.convener(), meeting, ALWAYS, reader))
        .chain(found -> notice(found.state()))
        .chain(notice -> as(form, notice));
  }

  private Uni<NoticeOfMeeting> notice(Meeting.Called called) {
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
                            NoticeOfMeeting.of(body.state(), called, withheld, request.at())));
  }

  private Uni<Response> as(String form, NoticeOfMeeting notice) {
    if (form.equals("json")) {
      return Uni.createFrom()
          .item(Response.ok(MeetingShown.tree(notice)).type(MediaType.APPLICATION_JSON).build());
    }
    String page = Templates.notice(notice, PrintedPage.CSS).render();
    return form.equals("pdf")
        ? printer.pdf("notice-" + notice.meeting(), page)
        : Uni.createFrom().item(printer.html(page));
  }
}
