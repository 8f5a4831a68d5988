package quorate.membership.person;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.RevokeMandate;
import quorate.membership.person.PersonRequests.HandingOver;
import quorate.membership.person.PersonRequests.NewMandate;
import quorate.membership.person.PersonRequests.Revocation;

/** Mandates, over REST. */
@Path(PersonResource.PATH + "/{person}/mandates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class MandateResource {

  private final Door door;
  private final Recording recording;

  MandateResource(Door door, Recording recording) {
    this.door = door;
    this.recording = recording;
  }

  @POST
  public Uni<Response> grant(UUID person, @Valid NewMandate asked) {
    var command = granted(person, door.newId(), asked);
    return recording.record(command, at(person, command.mandate()));
  }

  @POST
  @Path("{mandate}/revocation")
  public Uni<Response> revoke(UUID person, UUID mandate, @Valid Revocation asked) {
    var command = new RevokeMandate(person, mandate, asked.lastDay());
    return recording.record(command, at(person, mandate));
  }

  /** Answers where the successor's mandate is. */
  @POST
  @Path("{mandate}/hand-over")
  public Uni<Response> handOver(UUID person, UUID mandate, @Valid HandingOver asked) {
    var handOver =
        new HandOver(person, mandate, asked.to(), door.newId(), asked.lastDay(), asked.capacity());
    return recording.record(handOver, at(asked.to(), handOver.newMandate()));
  }

  static GrantMandate granted(UUID person, UUID mandate, NewMandate asked) {
    return new GrantMandate(
        person, mandate, asked.practice(), asked.authority(), asked.from(), asked.to());
  }

  private static String at(UUID person, UUID mandate) {
    return PersonResource.at(person) + "/mandates/" + mandate;
  }
}
