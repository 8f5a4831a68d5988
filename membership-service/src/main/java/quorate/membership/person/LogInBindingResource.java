package quorate.membership.person;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;
import quorate.membership.person.PersonCommand.BindLogIn;
import quorate.membership.person.PersonRequests.Code;

/** Binds the log-in of whoever holds a code to the person whom it was made for. */
@Path("/membership/api/v1/log-in-bindings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "representative",
  "body-member",
  "chair",
  "executive",
  "secretary",
  "returning-officer",
  "scrutineer",
  "auditor"
})
public class LogInBindingResource {

  private static final String LOGIN = "login:";
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int TRIES = 20;

  private final Door door;
  private final Reads reads;
  private final Sealing sealing;
  private final Recording recording;
  private final JsonWebToken token;

  LogInBindingResource(
      Door door, Reads reads, Sealing sealing, Recording recording, JsonWebToken token) {
    this.door = door;
    this.reads = reads;
    this.sealing = sealing;
    this.recording = recording;
    this.token = token;
  }

  @POST
  public Uni<Response> bind(@Valid Code asked) {
    String hash = InvitationCode.hash(asked.code());
    return invitation(hash).chain(found -> bind(found, hash));
  }

  /**
   * The view only tells whose stream to read; whether the code still counts is decided there. One
   * that was issued a moment ago may take a moment to be seen.
   */
  private Uni<InvitationView> invitation(String hash) {
    Context here = Objects.requireNonNull(Vertx.currentContext());
    return reads
        .in(() -> InvitationView.<InvitationView>find("codeHash", hash).firstResult())
        .runSubscriptionOn(task -> here.runOnContext(ignored -> task.run()))
        .repeat()
        .withDelay(PAUSE)
        .atMost(TRIES)
        .toUni()
        .onItem()
        .ifNull()
        .failWith(() -> Problems.of(PersonRefusal.INVITATION_NOT_KNOWN));
  }

  private Uni<Response> bind(InvitationView found, String hash) {
    UUID person = found.person;
    String subject = token.getIssuer() + "\n" + token.getSubject();
    String login = door.actor().substring(LOGIN.length());
    return sealing
        .ofKnown(
            person,
            to ->
                List.of(
                    to.step(
                        (seal, entry) ->
                            new BindLogIn(
                                person,
                                found.invitation,
                                hash,
                                login,
                                seal.contact(entry, subject),
                                door.request().at()))))
        .map(List::getFirst)
        .chain(
            step ->
                recording.bind(
                    step, (BindLogIn) step.command(), PersonResource.PATH + "/" + person));
  }
}
