package quorate.governance.resolution;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.resolution.Claim.CLAIMS;
import static quorate.governance.resolution.Resolution.RESOLUTIONS;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Plan;
import quorate.governance.meeting.Meeting;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.MakeFiling;
import quorate.governance.resolution.ResolutionCommand.MeetResolutionCondition;
import quorate.governance.resolution.ResolutionCommand.PutResolution;
import quorate.governance.resolution.ResolutionCommand.SecondResolution;
import quorate.governance.resolution.ResolutionCommand.WithdrawResolution;
import quorate.governance.resolution.ResolutionRequests.Amendment;
import quorate.governance.resolution.ResolutionRequests.FilingAsked;
import quorate.governance.resolution.ResolutionRequests.NewResolution;
import quorate.governance.resolution.ResolutionRequests.Putting;
import quorate.governance.resolution.ResolutionRequests.Seconder;
import quorate.governance.resolution.ResolutionRequests.Shown;

/** What can be asked of resolutions over REST. */
@Path(ResolutionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class ResolutionResource {

  static final String PATH = "/governance/api/v1/resolutions";

  private final Door door;
  private final HeardBallots ballots;

  ResolutionResource(Door door, HeardBallots ballots) {
    this.door = door;
    this.ballots = ballots;
  }

  @POST
  public Uni<Response> propose(@Valid NewResolution asked) {
    UUID id = door.newId();
    var replaces = asked.replaces();
    var body = BODIES.stream(asked.body());
    var taking =
        new Taking(
            asked.command(id, door.today()),
            replaces == null ? List.of() : List.of(replaces.resolution()));
    List<StreamRef<?, ?>> reads = new ArrayList<>(taking.reads());
    reads.add(body);
    return door.handle(
        reads,
        loaded ->
            taking
                .plan(
                    loaded,
                    new Beside(
                        loaded.state(body),
                        replaces == null
                            ? new Resolution.Unknown()
                            : loaded.state(RESOLUTIONS.stream(replaces.resolution())),
                        new Meeting.Unknown(),
                        Optional.empty()))
                .created(at(id)));
  }

  @POST
  @Path("{resolution}/second")
  public Uni<Response> second(UUID resolution, @Valid Seconder asked) {
    return withBody(new SecondResolution(resolution, asked.by(), door.today()), List.of());
  }

  @POST
  @Path("{resolution}/amendments")
  public Uni<Response> amend(UUID resolution, @Valid Amendment asked) {
    return withBody(asked.command(resolution, door.today()), List.of());
  }

  @POST
  @Path("{resolution}/withdrawal")
  public Uni<Response> withdraw(UUID resolution) {
    return withBody(new WithdrawResolution(resolution, door.today()), List.of());
  }

  /** By a vehicle that suits its kind. */
  @POST
  @Path("{resolution}/putting")
  public Uni<Response> put(UUID resolution, @Valid Putting asked) {
    var where = asked.where();
    if (where.isEmpty()) {
      var stream = RESOLUTIONS.stream(resolution);
      return door.handle(
          List.of(stream), loaded -> Plan.of(asked.unclear(loaded.state(stream)), stream));
    }
    return withBody(
        new PutResolution(resolution, asked.vehicle(), asked.clause(), where.get(), door.today()),
        Stream.concat(
                Stream.of(CLAIMS.stream(where.get().by())),
                where.get() instanceof ByMotion by
                    ? Stream.of(MEETINGS.stream(by.meeting()))
                    : Stream.empty())
            .toList());
  }

  @POST
  @Path("{resolution}/conditions/{condition}")
  public Uni<Response> meet(UUID resolution, String condition, @Valid Shown asked) {
    LocalDate on = asked.on();
    return withBody(
        new MeetResolutionCondition(
            resolution,
            condition,
            asked.document().document(),
            on == null ? door.today() : on,
            door.today()),
        List.of());
  }

  /** Something more to be filed, which the law of this service does not know. */
  @POST
  @Path("{resolution}/filings")
  public Uni<Response> ask(UUID resolution, @Valid FilingAsked asked) {
    return withBody(asked.command(resolution), List.of());
  }

  @POST
  @Path("{resolution}/filings/{filing}")
  public Uni<Response> file(UUID resolution, String filing, @Valid Shown asked) {
    LocalDate on = asked.on();
    return withBody(
        new MakeFiling(
            resolution,
            filing,
            on == null ? door.today() : on,
            asked.document().document(),
            door.today()),
        List.of());
  }

  // it is looked at first, for its body and for what it replaces, which never change
  private Uni<Response> withBody(ResolutionCommand command, List<StreamRef<?, ?>> more) {
    var stream = RESOLUTIONS.stream(command.resolution());
    return door.look(List.of(stream))
        .chain(
            looked ->
                looked.state(stream) instanceof Standing standing
                    ? decide(command, standing, more)
                    : door.handle(
                        List.of(stream), again -> new Taking(command, List.of()).plan(again)));
  }

  private Uni<Response> decide(
      ResolutionCommand command, Standing standing, List<StreamRef<?, ?>> more) {
    var taking = Taking.of(command, standing);
    UUID body = standing.proposed().body();
    List<StreamRef<?, ?>> reads = new ArrayList<>(taking.reads());
    if (body != null) {
      reads.add(BODIES.stream(body));
    }
    reads.addAll(more);
    String convener = door.convener();
    return door.handle(
        reads,
        () -> UniHelper.toFuture(ballots.of(convener, command)),
        (loaded, heard) ->
            Claiming.plan(taking, loaded, body, heard).created(at(command.resolution())));
  }

  private static String at(UUID resolution) {
    return PATH + "/" + resolution;
  }
}
