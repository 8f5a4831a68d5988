package quorate.governance.requests;

import static quorate.governance.position.Position.POSITIONS;
import static quorate.governance.register.RegisterEntry.REGISTER;
import static quorate.governance.request.Request.REQUESTS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.body.Body;
import quorate.governance.parties.KnownParties;
import quorate.governance.person.Writers;
import quorate.governance.position.Position;
import quorate.governance.register.RegisterEntry;
import quorate.governance.request.Answers;
import quorate.governance.request.Request;
import quorate.governance.request.Request.Logged;
import quorate.governance.request.RequestCommand.AnswerRequest;
import quorate.governance.request.RequestCommand.MarkRepeat;
import quorate.governance.request.RequestDecider;
import quorate.governance.request.RequestEvent;
import quorate.governance.requests.RequestRequests.NewAnswer;
import quorate.governance.requests.RequestRequests.NewRepeat;
import quorate.governance.requests.RequestRequests.NewRequest;

/** What can be asked of requests over REST. */
@Path(RequestResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class RequestResource {

  static final String PATH = "/governance/api/v1/requests";

  private final Door door;
  private final Writers writers;
  private final Logging logging;
  private final ActingDoor acting;
  private final KnownParties parties;

  RequestResource(
      Door door, Writers writers, Logging logging, ActingDoor acting, KnownParties parties) {
    this.parties = parties;
    this.door = door;
    this.writers = writers;
    this.logging = logging;
    this.acting = acting;
  }

  /** Answers what it may repeat, with the answers that were given. */
  @POST
  @RolesAllowed({"secretary", "chair", "executive", "body-member", "system"})
  public Uni<Response> log(@Valid NewRequest asked) {
    LocalDate today = door.today();
    return parties.known("asker", asked.asker().party(), () -> logging.log(asked, today));
  }

  /** By who sits in the body that was asked, if one was. */
  @POST
  @Path("{request}/answer")
  @RolesAllowed({"secretary", "chair", "executive"})
  public Uni<Response> answer(UUID request, @Valid NewAnswer asked) {
    var command =
        new AnswerRequest(
            request,
            asked.how(),
            asked.position(),
            asked.decision(),
            asked.shown(),
            asked.words(),
            door.today());
    return bySitting(
        request,
        reads(command),
        Future::succeededFuture,
        (loaded, nothing) -> answered(command, loaded));
  }

  private <T> Uni<Response> bySitting(
      UUID request,
      List<StreamRef<?, ?>> reads,
      Supplier<Future<T>> lookUp,
      BiFunction<Loaded, T, Plan> decide) {
    var stream = REQUESTS.stream(request);
    return door.look(List.of(stream))
        .chain(
            found -> {
              UUID body = askedOf(found.state(stream));
              return body == null
                  ? door.handle(reads, lookUp, decide)
                  : acting.outliving(
                      reads,
                      body,
                      lookUp,
                      (loaded, asker, it) ->
                          asker
                              .<RequestEvent>sits()
                              .map(no -> Plan.of(no, stream))
                              .orElseGet(() -> decide.apply(loaded, it)));
            });
  }

  private static @Nullable UUID askedOf(Request request) {
    return request instanceof Logged logged ? logged.logged().body() : null;
  }

  private static Plan answered(AnswerRequest command, Loaded loaded) {
    var stream = REQUESTS.stream(command.request());
    return Plan.of(
            RequestDecider.decide(command, loaded.state(stream), answers(loaded, command)), stream)
        .created(PATH + "/" + command.request());
  }

  private static List<StreamRef<?, ?>> reads(AnswerRequest command) {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(REQUESTS.stream(command.request()));
    UUID position = command.position();
    if (position != null) {
      reads.add(POSITIONS.stream(position));
    }
    UUID decision = command.decision();
    if (decision != null) {
      reads.add(REGISTER.stream(decision));
    }
    return reads;
  }

  private static Answers answers(Loaded loaded, AnswerRequest command) {
    UUID position = command.position();
    UUID decision = command.decision();
    return new Answers(
        new Body.Unknown(),
        position == null ? new Position.Unknown() : loaded.state(POSITIONS.stream(position)),
        decision == null ? new RegisterEntry.Blank() : loaded.state(REGISTER.stream(decision)),
        new Request.Unknown());
  }

  /** By a person who sits in the body that was asked, if one was; no system says so. */
  @POST
  @Path("{request}/repeat")
  @RolesAllowed({"secretary", "chair", "executive", "body-member"})
  public Uni<Response> mark(UUID request, @Valid NewRepeat asked) {
    var asking = door.request();
    boolean secretary = door.hasRole("secretary");
    LocalDate today = door.today();
    var stream = REQUESTS.stream(request);
    var other = REQUESTS.stream(asked.of());
    return bySitting(
        request,
        List.of(stream, other),
        () -> UniHelper.toFuture(writers.of(asking.convener(), asking.actor(), asked.by(), today)),
        (loaded, writer) -> {
          var command =
              new MarkRepeat(
                  request,
                  asked.of(),
                  asked.by(),
                  writer.known(),
                  secretary || writer.behind().contains(asked.by()),
                  today);
          var answers =
              new Answers(
                  new Body.Unknown(),
                  new Position.Unknown(),
                  new RegisterEntry.Blank(),
                  loaded.state(other));
          return Plan.of(RequestDecider.decide(command, loaded.state(stream), answers), stream)
              .created(PATH + "/" + request);
        });
  }
}
