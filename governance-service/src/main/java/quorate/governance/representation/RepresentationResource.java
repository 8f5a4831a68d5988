package quorate.governance.representation;

import static quorate.governance.representation.RepresentationDoor.at;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import quorate.governance.parties.KnownParties;
import quorate.governance.representation.RepresentationCommand.EndRepresentative;
import quorate.governance.representation.RepresentationCommand.NameRepresentationDeputy;
import quorate.governance.representation.RepresentationCommand.NameRepresentative;
import quorate.governance.representation.RepresentationCommand.NoteOutsideMeeting;
import quorate.governance.representation.RepresentationCommand.OpenRepresentation;
import quorate.governance.representation.RepresentationRequests.CarrierGone;
import quorate.governance.representation.RepresentationRequests.NewCarrier;
import quorate.governance.representation.RepresentationRequests.NewOutsideMeeting;
import quorate.governance.representation.RepresentationRequests.NewRepresentation;

/** What can be asked of representations over REST. */
@Path(RepresentationDoor.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "chair"})
public class RepresentationResource {

  private final RepresentationDoor door;
  private final KnownParties parties;

  RepresentationResource(RepresentationDoor door, KnownParties parties) {
    this.door = door;
    this.parties = parties;
  }

  @POST
  public Uni<Response> open(@Valid NewRepresentation asked) {
    var command =
        new OpenRepresentation(
            door.newId(),
            asked.body(),
            asked.outside().party(),
            asked.name(),
            asked.seats(),
            asked.since());
    return parties.known("outside", command.outside(), () -> door.open(command));
  }

  @POST
  @Path("{representation}/representatives")
  public Uni<Response> name(UUID representation, @Valid NewCarrier asked) {
    return door.keep(
        representation,
        asked.person(),
        at(representation),
        (writer, entry, secretary) ->
            new NameRepresentative(
                representation, asked.person(), writer.known(), asked.from(), asked.to()));
  }

  @POST
  @Path("{representation}/deputies")
  public Uni<Response> deputise(UUID representation, @Valid NewCarrier asked) {
    return door.keep(
        representation,
        asked.person(),
        at(representation),
        (writer, entry, secretary) ->
            new NameRepresentationDeputy(
                representation, asked.person(), writer.known(), asked.from(), asked.to()));
  }

  /** Of a representative or a deputy. */
  @POST
  @Path("{representation}/representatives/end")
  public Uni<Response> end(UUID representation, @Valid CarrierGone asked) {
    return door.keep(
        representation,
        null,
        at(representation),
        (writer, entry, secretary) ->
            new EndRepresentative(representation, asked.person(), asked.lastDay()));
  }

  @POST
  @Path("{representation}/outside-meetings")
  public Uni<Response> note(UUID representation, @Valid NewOutsideMeeting asked) {
    UUID meeting = door.newId();
    return door.keep(
        representation,
        null,
        at(representation) + "/outside-meetings/" + meeting,
        (writer, entry, secretary) ->
            new NoteOutsideMeeting(representation, meeting, asked.day(), asked.title()));
  }
}
