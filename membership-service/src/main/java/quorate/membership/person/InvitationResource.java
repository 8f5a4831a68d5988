package quorate.membership.person;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quorate.chassis.door.Answers.Made;
import quorate.chassis.door.Door;
import quorate.chassis.seal.SealingKey;
import quorate.membership.person.PersonCommand.IssueInvitation;
import quorate.membership.person.PersonRequests.NewInvitation;
import quorate.membership.person.Recording.Step;

/** Invitations to bind a log-in. The code is answered to whoever invites, and kept nowhere. */
@Path(PersonResource.PATH + "/{person}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class InvitationResource {

  private static final Duration USUAL = Duration.ofDays(14);

  /** The invitation and the code to pass on. */
  public record Invited(String id, String location, String position, String code) {}

  private final Door door;
  private final Sealing sealing;
  private final Recording recording;

  InvitationResource(Door door, Sealing sealing, Recording recording) {
    this.door = door;
    this.sealing = sealing;
    this.recording = recording;
  }

  @POST
  public Uni<Response> invite(UUID person, @Valid NewInvitation asked) {
    return sealing.known(person).chain(key -> invite(person, asked, key));
  }

  private Uni<Response> invite(UUID person, NewInvitation asked, SealingKey key) {
    UUID invitation = door.newId();
    Instant at = door.request().at();
    Instant expires = asked.expires() == null ? at.plus(USUAL) : asked.expires();
    String hash = InvitationCode.hash(InvitationCode.of(key, invitation));
    var command = new IssueInvitation(person, invitation, hash, at, expires);
    String location = PersonResource.PATH + "/" + person + "/invitations/" + invitation;
    return recording
        .record(List.of(new Step(command, door.newId())), location)
        .map(answer -> withCode(answer, key));
  }

  /** The id in the answer counts: asked again under the same key, it is the first invitation's. */
  private static Response withCode(Response answer, SealingKey key) {
    if (!(answer.getEntity() instanceof Made made)) {
      return answer;
    }
    String code = InvitationCode.of(key, UUID.fromString(made.id()));
    return Response.fromResponse(answer)
        .entity(new Invited(made.id(), made.location(), made.position(), code))
        .build();
  }
}
