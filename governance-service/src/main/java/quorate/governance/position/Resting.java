package quorate.governance.position;

import static quorate.governance.mandate.Mandate.MANDATES;
import static quorate.governance.position.Position.POSITIONS;
import static quorate.governance.publication.Publication.RULES;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.body.Body;
import quorate.governance.mandate.Mandate;
import quorate.governance.position.Position.Consulted;
import quorate.governance.publication.RecordKind;
import quorate.governance.register.RegisterEntry;

/** Decides about a position with the decision, the delegation and the rule that it rests on. */
@Singleton
final class Resting {

  private final Door door;

  Resting(Door door) {
    this.door = door;
  }

  /** The position is looked at first, for the delegation that it was opened under. */
  Uni<Response> decide(PositionCommand command, @Nullable UUID decision) {
    var stream = POSITIONS.stream(command.position());
    return door.look(List.of(stream))
        .chain(loaded -> decide(command, decision, mandate(loaded.state(stream))));
  }

  private static @Nullable UUID mandate(Position position) {
    Leave leave = position instanceof Consulted consulted ? consulted.opened().leave() : null;
    return leave == null ? null : leave.mandate();
  }

  private Uni<Response> decide(
      PositionCommand command, @Nullable UUID decision, @Nullable UUID mandate) {
    var stream = POSITIONS.stream(command.position());
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream, RULES));
    if (decision != null) {
      reads.add(REGISTER.stream(decision));
    }
    if (mandate != null) {
      reads.add(MANDATES.stream(mandate));
    }
    return door.handle(
        reads,
        loaded ->
            Plan.of(
                    PositionDecider.decide(
                        command, loaded.state(stream), rests(loaded, decision, mandate)),
                    stream)
                .created(PositionResource.at(command.position())));
  }

  private static Rests rests(Loaded loaded, @Nullable UUID decision, @Nullable UUID mandate) {
    return new Rests(
        new Body.Unknown(),
        mandate == null ? new Mandate.Unknown() : loaded.state(MANDATES.stream(mandate)),
        decision == null ? new RegisterEntry.Blank() : loaded.state(REGISTER.stream(decision)),
        loaded.state(RULES).publishes(RecordKind.POSITIONS));
  }
}
