package quorate.governance.body;

import static quorate.governance.body.Body.BODIES;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.governance.body.BodyCommand.CloseSeat;
import quorate.governance.body.BodyCommand.DissolveBody;
import quorate.governance.body.BodyCommand.ReviseTerms;
import quorate.governance.body.BodyCommand.VacateSeat;

/** Decides and records what is asked of a body that needs nothing of the register. */
@Singleton
final class BodyDoor {

  private final Door door;
  private final Sittings sittings;

  BodyDoor(Door door, Sittings sittings) {
    this.door = door;
    this.sittings = sittings;
  }

  /** Answers where the thing is that it is about. */
  Uni<Response> decide(BodyCommand command, String location) {
    var stream = BODIES.stream(command.body());
    String convener = door.convener();
    return door.handleAnew(
        List.of(stream),
        () -> sat(convener, command),
        (loaded, sat) ->
            Plan.of(
                    sat.keeps(
                        BodyDecider.decide(command, loaded.state(stream), new Body.Unknown())),
                    stream)
                .created(location));
  }

  // only what ends something that a meeting may have been held by is held against meetings
  private Future<Sat> sat(String convener, BodyCommand command) {
    return switch (command) {
      case ReviseTerms _, DissolveBody _, CloseSeat _, VacateSeat _ ->
          UniHelper.toFuture(sittings.of(convener, command.body()));
      case BodyCommand _ -> Future.succeededFuture(Sat.NEVER);
    };
  }
}
