package quorate.governance.permission;

import static quorate.governance.permission.Permission.PERMISSIONS;
import static quorate.governance.plan.BusinessPlan.PLANS;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
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
import quorate.governance.plan.BusinessPlan.DrawnUp;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.ruling.Before;
import quorate.governance.ruling.Citing;
import quorate.governance.ruling.Heard;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Rulings;

/** Decides and records what is asked of a permission, in the name of who asks or who owns. */
@Singleton
final class PermissionDoor {

  static final String PATH = "/governance/api/v1/permissions";

  private final Door door;
  private final ActingDoor acting;
  private final Rulings rulings;

  PermissionDoor(Door door, ActingDoor acting, Rulings rulings) {
    this.door = door;
    this.acting = acting;
    this.rulings = rulings;
  }

  /** What a member of the executive asks, once it is known where it was put before. */
  interface Command {
    PermissionCommand by(Loaded loaded, Actor actor, Heard heard);
  }

  UUID newId() {
    return door.newId();
  }

  /** The plan is looked at first, as it says whose executive it is. */
  Uni<Response> anew(
      UUID id, UUID plan, UUID person, BiFunction<Loaded, Actor, PermissionCommand> command) {
    var stream = PERMISSIONS.stream(id);
    var of = PLANS.stream(plan);
    return door.look(List.of(of))
        .chain(
            loaded ->
                loaded.state(of) instanceof DrawnUp drawn
                    ? acting.handle(
                        List.of(stream, of),
                        drawn.executive(),
                        person,
                        (now, actor) -> plan(command.apply(now, actor), now))
                    : refused(
                        stream,
                        Decision.refuse(PermissionRefusal.NO_SUCH_ADOPTED_PLAN, "plan", plan)));
  }

  /** By a member of the executive that asked for it. */
  Uni<Response> by(UUID permission, UUID person, List<StreamRef<?, ?>> more, Command command) {
    return asked(
        permission,
        asked -> {
          var before = new Before(asked.put());
          List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(PERMISSIONS.stream(permission)));
          reads.addAll(more);
          reads.addAll(before.reads());
          return acting.handle(
              reads,
              asked.request().executive(),
              person,
              (loaded, actor) -> plan(command.by(loaded, actor, before.in(loaded)), loaded));
        });
  }

  /**
   * By a decision of the owner, entered by its chair or the secretary; the motion decides on this
   * permission and on no other.
   */
  Uni<Response> ruled(
      UUID permission, UUID decision, Function<@Nullable Ruling, PermissionCommand> command) {
    var cited = DecisionCited.onPermission(decision, permission, acting.today());
    return rulings
        .named(door.convener(), decision)
        .chain(
            named ->
                asked(
                    permission,
                    asked ->
                        acting.chaired(
                            PERMISSIONS.stream(permission),
                            named.reads(),
                            asked.request().owner(),
                            loaded ->
                                Citing.with(
                                    plan(command.apply(named.in(loaded)), loaded),
                                    cited,
                                    loaded))));
  }

  /** The permission is looked at first, for the bodies that it is between; they stay. */
  private Uni<Response> asked(UUID permission, Function<Asked, Uni<Response>> then) {
    var stream = PERMISSIONS.stream(permission);
    return door.look(List.of(stream))
        .chain(
            loaded ->
                loaded.state(stream) instanceof Asked asked
                    ? then.apply(asked)
                    : refused(stream, Decision.refuse(PermissionRefusal.NO_SUCH_PERMISSION)));
  }

  private Uni<Response> refused(
      StreamRef<Permission, PermissionEvent> stream, Decision<PermissionEvent> no) {
    return door.handle(List.of(stream), any -> Plan.of(no, stream));
  }

  private static Plan plan(PermissionCommand command, Loaded loaded) {
    var stream = PERMISSIONS.stream(command.permission());
    return Plan.of(PermissionDecider.decide(command, loaded.state(stream)), stream)
        .created(PATH + "/" + command.permission());
  }
}
