package quorate.governance.body;

import static quorate.governance.body.Body.BODIES;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.governance.body.BodyCommand.DissolveBody;
import quorate.governance.body.BodyCommand.EstablishBody;
import quorate.governance.body.BodyCommand.RecordTraining;
import quorate.governance.body.BodyCommand.RenameBody;
import quorate.governance.body.BodyCommand.ReviseTerms;
import quorate.governance.body.BodyRequests.Dissolution;
import quorate.governance.body.BodyRequests.NewBody;
import quorate.governance.body.BodyRequests.NewName;
import quorate.governance.body.BodyRequests.NewTerms;
import quorate.governance.body.BodyRequests.Training;

/** What can be asked of bodies over REST. */
@Path(BodyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class BodyResource {

  static final String PATH = "/governance/api/v1/bodies";

  private final Door door;
  private final Candidates candidates;
  private final KnownAreas areas;
  private final BodyDoor bodies;

  BodyResource(Door door, Candidates candidates, KnownAreas areas, BodyDoor bodies) {
    this.bodies = bodies;
    this.door = door;
    this.candidates = candidates;
    this.areas = areas;
  }

  static String at(UUID body) {
    return PATH + "/" + body;
  }

  @POST
  public Uni<Response> establish(@Valid NewBody asked) {
    UUID id = door.newId();
    var command =
        new EstablishBody(
            id,
            asked.kind(),
            asked.name(),
            asked.parent(),
            asked.parties(),
            asked.from(),
            asked.terms().terms());
    UUID parent = asked.parent();
    return areas.known(
        command.terms(), () -> parent == null ? decide(command) : beneath(command, parent));
  }

  private Uni<Response> beneath(EstablishBody command, UUID parent) {
    var stream = BODIES.stream(command.body());
    var above = BODIES.stream(parent);
    return door.handle(
        List.of(stream, above),
        loaded ->
            Plan.of(BodyDecider.decide(command, loaded.state(stream), loaded.state(above)), stream)
                .created(at(command.body())));
  }

  @POST
  @Path("{body}/terms")
  public Uni<Response> revise(UUID body, @Valid NewTerms asked) {
    var command = new ReviseTerms(body, asked.from(), asked.terms().terms(), asked.resolution());
    var stream = BODIES.stream(body);
    return door.look(List.of(stream))
        .chain(
            found ->
                found.state(stream) instanceof Body.Unknown
                    ? decide(command)
                    : areas.known(command.terms(), () -> decide(command)));
  }

  @POST
  @Path("{body}/name")
  public Uni<Response> rename(UUID body, @Valid NewName asked) {
    return decide(new RenameBody(body, asked.name(), asked.from()));
  }

  @POST
  @Path("{body}/dissolution")
  public Uni<Response> dissolve(UUID body, @Valid Dissolution asked) {
    return decide(new DissolveBody(body, asked.lastDay(), asked.resolution(), door.today()));
  }

  @POST
  @Path("{body}/training")
  public Uni<Response> train(UUID body, @Valid Training asked) {
    var stream = BODIES.stream(body);
    String convener = door.convener();
    LocalDate today = door.today();
    return door.handle(
        List.of(stream),
        () -> UniHelper.toFuture(candidates.of(convener, asked.person(), today)),
        (loaded, found) ->
            Plan.of(
                    BodyDecider.decide(
                        trained(body, asked, found, today),
                        loaded.state(stream),
                        new Body.Unknown()),
                    stream)
                .created(at(body)));
  }

  private static RecordTraining trained(
      UUID body, Training asked, Candidates.Found found, LocalDate today) {
    return new RecordTraining(
        body,
        asked.person(),
        found.known().known(),
        asked.training(),
        asked.done(),
        asked.until(),
        asked.document(),
        today);
  }

  private Uni<Response> decide(BodyCommand command) {
    return bodies.decide(command, at(command.body()));
  }
}
