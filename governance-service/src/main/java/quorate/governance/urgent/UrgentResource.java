package quorate.governance.urgent;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.acting.Actor;
import quorate.governance.bodies.StreamLog;
import quorate.governance.meeting.Meeting;
import quorate.governance.plan.PlanRequests;
import quorate.governance.ruling.Rulings;
import quorate.governance.ruling.Slot;
import quorate.governance.urgent.UrgentCommand.RatifyUrgentAction;
import quorate.governance.urgent.UrgentCommand.ReportUrgentAction;
import quorate.governance.urgent.UrgentCommand.TakeUrgentAction;
import quorate.governance.urgent.UrgentRequests.NewUrgentAction;
import quorate.governance.urgent.UrgentRequests.Ratification;
import quorate.governance.urgent.UrgentRequests.Report;

/** What can be asked of urgent action over REST. */
@Path(UrgentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "chair", "executive"})
public class UrgentResource {

  static final String PATH = "/governance/api/v1/urgent-actions";
  private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

  private final Door door;
  private final ActingDoor acting;
  private final Rulings rulings;
  private final StreamLog log;

  UrgentResource(Door door, ActingDoor acting, Rulings rulings, StreamLog log) {
    this.door = door;
    this.acting = acting;
    this.rulings = rulings;
    this.log = log;
  }

  /** It enters the register, and the plan that it draws on, with it. */
  @POST
  @RolesAllowed({"secretary", "chair", "executive", "body-member"})
  public Uni<Response> take(@Valid NewUrgentAction asked) {
    UUID id = door.newId();
    UUID decision = door.newId();
    Instant at = door.request().at();
    return isSitting(asked.body())
        .chain(
            sitting ->
                acting.handle(
                    Hurried.reads(id, decision, asked.plan()),
                    asked.body(),
                    asked.persons(),
                    (loaded, actors) ->
                        Hurried.plan(command(id, decision, asked, sitting, at, actors), loaded)
                            .created(where(id))));
  }

  private static TakeUrgentAction command(
      UUID id,
      UUID decision,
      NewUrgentAction asked,
      boolean sitting,
      Instant at,
      List<Actor> actors) {
    String sum = asked.sum();
    return new TakeUrgentAction(
        id,
        asked.body(),
        actors.getFirst().body(),
        actors,
        asked.subject().subject(),
        asked.title(),
        asked.text(),
        sum == null ? null : PlanRequests.pounds(sum),
        decision,
        asked.plan(),
        asked.line(),
        sitting,
        at,
        actors.getFirst().today());
  }

  // Looked up beside the streams that are guarded: a meeting that opens now decides all the same.
  private Uni<Boolean> isSitting(UUID body) {
    return log.all(door.convener(), MEETINGS, ALWAYS)
        .map(
            all ->
                all.values().stream()
                    .anyMatch(
                        it ->
                            it instanceof Meeting.Called m
                                && m.stage() == Meeting.Stage.OPEN
                                && m.called().body().equals(body)));
  }

  /** To a meeting of the body, which may ratify it under that item. */
  @POST
  @Path("{urgentaction}/report")
  public Uni<Response> report(UUID urgentaction, @Valid Report asked) {
    var meeting = MEETINGS.stream(asked.meeting());
    return decide(
        urgentaction,
        List.of(meeting),
        loaded ->
            new ReportUrgentAction(
                urgentaction,
                Slot.of(loaded.state(meeting), asked.meeting(), asked.item()),
                acting.today()));
  }

  /** By the body's decision under that item. */
  @POST
  @Path("{urgentaction}/ratification")
  public Uni<Response> ratify(UUID urgentaction, @Valid Ratification asked) {
    return rulings
        .named(door.convener(), asked.decision())
        .chain(
            named ->
                decide(
                    urgentaction,
                    named.reads(),
                    loaded ->
                        new RatifyUrgentAction(urgentaction, asked.decision(), named.in(loaded))));
  }

  private Uni<Response> decide(
      UUID id, List<StreamRef<?, ?>> more, Function<Loaded, UrgentCommand> command) {
    var stream = URGENT_ACTIONS.stream(id);
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream));
    reads.addAll(more);
    return door.handle(
        reads,
        loaded ->
            Plan.of(UrgentDecider.decide(command.apply(loaded), loaded.state(stream)), stream)
                .created(where(id)));
  }

  private static String where(UUID id) {
    return PATH + "/" + id;
  }
}
