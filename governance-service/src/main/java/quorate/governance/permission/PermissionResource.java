package quorate.governance.permission;

import static quorate.governance.meeting.Meeting.MEETINGS;
import static quorate.governance.permission.Permission.PERMISSIONS;
import static quorate.governance.plan.BusinessPlan.PLANS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.acting.Actor;
import quorate.governance.permission.Permission.Asked;
import quorate.governance.permission.PermissionCommand.GrantPermission;
import quorate.governance.permission.PermissionCommand.MeetPermissionCondition;
import quorate.governance.permission.PermissionCommand.PutPermission;
import quorate.governance.permission.PermissionCommand.RefusePermission;
import quorate.governance.permission.PermissionCommand.RequestPermission;
import quorate.governance.permission.PermissionRequests.Grant;
import quorate.governance.permission.PermissionRequests.Met;
import quorate.governance.permission.PermissionRequests.NewPermission;
import quorate.governance.permission.PermissionRequests.NotGranted;
import quorate.governance.permission.PermissionRequests.PutAsked;
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Rulings;
import quorate.governance.ruling.Slot;

/** What can be asked of permissions over REST. */
@Path(PermissionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "executive"})
public class PermissionResource {

  static final String PATH = "/governance/api/v1/permissions";

  private final Door door;
  private final ActingDoor acting;
  private final Rulings rulings;

  PermissionResource(Door door, ActingDoor acting, Rulings rulings) {
    this.door = door;
    this.acting = acting;
    this.rulings = rulings;
  }

  /** The executive asks; the plan is looked at first, as it says whose executive that is. */
  @POST
  public Uni<Response> request(@Valid NewPermission asked) {
    UUID id = door.newId();
    var stream = PERMISSIONS.stream(id);
    var plan = PLANS.stream(asked.plan());
    return door.look(List.of(plan))
        .chain(
            loaded ->
                loaded.state(plan) instanceof DrawnUp drawn
                    ? acting.handle(
                        List.of(stream, plan),
                        drawn.executive(),
                        asked.by(),
                        (now, actor) ->
                            plan(
                                new RequestPermission(
                                    id,
                                    asked.plan(),
                                    now.state(plan),
                                    asked.wanted().wanted(),
                                    asked.title(),
                                    asked.reason(),
                                    PermissionRequests.pounds(asked.sum()),
                                    actor),
                                now))
                    : refused(stream, PermissionRefusal.NO_SUCH_ADOPTED_PLAN, asked.plan()));
  }

  private Uni<Response> refused(
      StreamRef<Permission, PermissionEvent> stream, PermissionRefusal why, UUID plan) {
    return door.handle(List.of(stream), any -> Plan.of(Decision.refuse(why, "plan", plan), stream));
  }

  /** Before a meeting of the owner. */
  @POST
  @Path("{permission}/putting")
  public Uni<Response> put(UUID permission, @Valid PutAsked asked) {
    var meeting = MEETINGS.stream(asked.meeting());
    return by(
        permission,
        asked.by(),
        List.of(meeting),
        (loaded, actor) ->
            new PutPermission(
                permission, Slot.of(loaded.state(meeting), asked.meeting(), asked.item()), actor));
  }

  /** By the owner's decision under the item that it was put under. */
  @POST
  @Path("{permission}/grant")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> grant(UUID permission, @Valid Grant asked) {
    return ruled(
        permission,
        asked.decision(),
        ruling ->
            new GrantPermission(
                permission,
                asked.decision(),
                ruling,
                PermissionRequests.pounds(asked.sum()),
                asked.until(),
                asked.terms(),
                acting.today()));
  }

  /** By the owner's decision too, with its reason. */
  @POST
  @Path("{permission}/refusal")
  @RolesAllowed({"secretary", "chair"})
  public Uni<Response> refuse(UUID permission, @Valid NotGranted asked) {
    return ruled(
        permission,
        asked.decision(),
        ruling -> new RefusePermission(permission, asked.decision(), ruling, asked.reason()));
  }

  @POST
  @Path("{permission}/met-conditions")
  public Uni<Response> meet(UUID permission, @Valid Met asked) {
    return by(
        permission,
        asked.by(),
        List.of(),
        (loaded, actor) ->
            new MeetPermissionCondition(
                permission, asked.condition(), asked.document().document(), actor));
  }

  private Uni<Response> by(
      UUID permission,
      UUID person,
      List<StreamRef<?, ?>> more,
      BiFunction<Loaded, Actor, PermissionCommand> command) {
    var stream = PERMISSIONS.stream(permission);
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream));
    reads.addAll(more);
    return door.look(List.of(stream))
        .chain(
            loaded ->
                loaded.state(stream) instanceof Asked asked
                    ? acting.handle(
                        reads,
                        asked.request().executive(),
                        person,
                        (now, actor) -> plan(command.apply(now, actor), now))
                    : door.handle(
                        List.of(stream),
                        any ->
                            Plan.of(
                                Decision.refuse(PermissionRefusal.NO_SUCH_PERMISSION), stream)));
  }

  private Uni<Response> ruled(
      UUID permission, UUID decision, Function<@Nullable Ruling, PermissionCommand> command) {
    return rulings
        .named(door.convener(), decision)
        .chain(
            named -> {
              List<StreamRef<?, ?>> reads =
                  new ArrayList<>(List.of(PERMISSIONS.stream(permission)));
              reads.addAll(named.reads());
              return door.handle(reads, loaded -> plan(command.apply(named.in(loaded)), loaded));
            });
  }

  private static Plan plan(PermissionCommand command, Loaded loaded) {
    var stream = PERMISSIONS.stream(command.permission());
    return Plan.of(PermissionDecider.decide(command, loaded.state(stream)), stream)
        .created(PATH + "/" + command.permission());
  }
}
