package quorate.governance.representation;

import static quorate.governance.representation.RepresentationDoor.at;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import quorate.governance.representation.RepresentationCommand.CarryPosition;
import quorate.governance.representation.RepresentationCommand.CoverAbsence;
import quorate.governance.representation.RepresentationCommand.RecordAttendance;
import quorate.governance.representation.RepresentationCommand.ReportBack;
import quorate.governance.representation.RepresentationRequests.NewAbsence;
import quorate.governance.representation.RepresentationRequests.NewAttendance;
import quorate.governance.representation.RepresentationRequests.NewCarrying;
import quorate.governance.representation.RepresentationRequests.NewReportBack;

/** What can be asked of one meeting of an outside body over REST. */
@Path(RepresentationDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "chair", "executive", "body-member", "representative"})
public class OutsideMeetingResource {

  private static final String OF = "{representation}/outside-meetings/{outsidemeeting}";

  private final RepresentationDoor door;

  OutsideMeetingResource(RepresentationDoor door) {
    this.door = door;
  }

  @POST
  @Path(OF + "/positions")
  public Uni<Response> carry(
      UUID representation, @PathParam("outsidemeeting") UUID meeting, @Valid NewCarrying asked) {
    LocalDate today = door.today();
    return door.decide(
        representation,
        null,
        asked.position(),
        where(representation, meeting),
        (writer, entry, secretary) ->
            new CarryPosition(
                representation,
                meeting,
                asked.position(),
                asked.by(),
                secretary || writer.behind().contains(asked.by()),
                today));
  }

  /** A deputy or a written view. */
  @POST
  @Path(OF + "/absences")
  public Uni<Response> cover(
      UUID representation, @PathParam("outsidemeeting") UUID meeting, @Valid NewAbsence asked) {
    LocalDate today = door.today();
    return door.decide(
        representation,
        null,
        null,
        where(representation, meeting),
        (writer, entry, secretary) ->
            new CoverAbsence(
                representation,
                meeting,
                asked.person(),
                secretary || writer.behind().contains(asked.person()),
                asked.deputy(),
                asked.shown(),
                today));
  }

  @POST
  @Path(OF + "/attendance")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> attend(
      UUID representation, @PathParam("outsidemeeting") UUID meeting, @Valid NewAttendance asked) {
    LocalDate today = door.today();
    return door.keep(
        representation,
        null,
        where(representation, meeting),
        (writer, entry, secretary) ->
            new RecordAttendance(representation, meeting, asked.present(), today));
  }

  /** What became of a position there. */
  @POST
  @Path(OF + "/reports")
  public Uni<Response> report(
      UUID representation, @PathParam("outsidemeeting") UUID meeting, @Valid NewReportBack asked) {
    LocalDate today = door.today();
    return door.decide(
        representation,
        asked.by(),
        null,
        where(representation, meeting),
        (writer, entry, secretary) ->
            new ReportBack(
                representation,
                meeting,
                asked.position(),
                asked.became(),
                asked.by(),
                writer.known(),
                secretary || writer.behind().contains(asked.by()),
                writer.sealed(entry, asked.text()),
                asked.shown(),
                today));
  }

  private static String where(UUID representation, UUID meeting) {
    return at(representation) + "/outside-meetings/" + meeting;
  }
}
