package quorate.governance.urgent;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.urgent.Urgent.URGENT_ACTIONS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.acting.Actor;
import quorate.governance.bodies.StreamLog;
import quorate.governance.body.Office;
import quorate.governance.plan.PlanRequests;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.ruling.Before;
import quorate.governance.ruling.Citing;
import quorate.governance.ruling.Rulings;
import quorate.governance.ruling.Slot;
import quorate.governance.urgent.Urgent.Taken;
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
    String convener = door.convener();
    LocalDate today = door.today();
    return acting.handleAnew(
        Hurried.reads(id, decision, asked.body(), asked.plan()),
        asked.body(),
        asked.persons(),
        () -> UniHelper.toFuture(between(convener, asked.body(), today)),
        (loaded, actors, between) ->
            Hurried.plan(command(id, decision, asked, between, at, actors), loaded)
                .created(where(id)));
  }

  private static TakeUrgentAction command(
      UUID id,
      UUID decision,
      NewUrgentAction asked,
      Between between,
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
        between.sitting(),
        between.open(),
        at,
        actors.getFirst().today());
  }

  // Looked up beside the streams that are guarded: a meeting that opens now decides all the same.
  private Uni<Between> between(String convener, UUID body, LocalDate today) {
    return log.all(convener, MEETINGS, ALWAYS)
        .chain(
            meetings ->
                log.all(convener, URGENT_ACTIONS, ALWAYS)
                    .map(actions -> Between.of(body, meetings, actions.values(), today)));
  }

  /** To a meeting of the body that may ratify it: by one of those who acted, or its chair. */
  @POST
  @Path("{urgentaction}/report")
  public Uni<Response> report(UUID urgentaction, @Valid Report asked) {
    var meeting = MEETINGS.stream(asked.meeting());
    var stream = URGENT_ACTIONS.stream(urgentaction);
    LocalDate today = acting.today();
    return taken(
        urgentaction,
        taken -> {
          List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream, meeting));
          reads.addAll(new Before(taken.reported()).reads());
          return acting.own(
              reads,
              taken.action().body(),
              (loaded, asker) ->
                  asker
                      .<UrgentEvent>refused(taken.action().persons(), Office.CHAIR)
                      .map(no -> Plan.of(no, stream))
                      .orElseGet(
                          () -> plan(reported(urgentaction, asked, taken, loaded, today), loaded)));
        });
  }

  private static ReportUrgentAction reported(
      UUID urgentAction, Report asked, Taken before, Loaded loaded, LocalDate today) {
    return new ReportUrgentAction(
        urgentAction,
        Slot.of(loaded.state(MEETINGS.stream(asked.meeting())), asked.meeting(), asked.item()),
        new Before(before.reported()).in(loaded),
        today);
  }

  /** By the body's decision under that item, entered by its chair or the secretary. */
  @POST
  @Path("{urgentaction}/ratification")
  public Uni<Response> ratify(UUID urgentaction, @Valid Ratification asked) {
    var cited = DecisionCited.onUrgentAction(asked.decision(), urgentaction, acting.today());
    return rulings
        .named(door.convener(), asked.decision())
        .chain(
            named ->
                taken(
                    urgentaction,
                    taken ->
                        acting.chaired(
                            URGENT_ACTIONS.stream(urgentaction),
                            named.reads(),
                            taken.action().body(),
                            loaded ->
                                Citing.with(
                                    plan(
                                        new RatifyUrgentAction(
                                            urgentaction,
                                            asked.decision(),
                                            named.in(loaded),
                                            named.there(loaded)),
                                        loaded),
                                    cited,
                                    loaded))));
  }

  /** It is looked at first, for the body in whose name they act. */
  private Uni<Response> taken(UUID id, Function<Taken, Uni<Response>> then) {
    var stream = URGENT_ACTIONS.stream(id);
    return door.look(List.of(stream))
        .chain(
            loaded ->
                loaded.state(stream) instanceof Taken taken
                    ? then.apply(taken)
                    : door.handle(
                        List.of(stream),
                        any ->
                            Plan.of(Decision.refuse(UrgentRefusal.NO_SUCH_URGENT_ACTION), stream)));
  }

  private static Plan plan(UrgentCommand command, Loaded loaded) {
    var stream = URGENT_ACTIONS.stream(command.urgentAction());
    return Plan.of(UrgentDecider.decide(command, loaded.state(stream)), stream)
        .created(where(command.urgentAction()));
  }

  private static String where(UUID id) {
    return PATH + "/" + id;
  }
}
