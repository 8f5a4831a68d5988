package quorate.governance.position;

import static quorate.governance.mandate.Mandate.MANDATES;
import static quorate.governance.position.Position.POSITIONS;
import static quorate.governance.publication.Publication.RULES;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.body.Body;
import quorate.governance.mandate.Mandate;
import quorate.governance.position.Position.Consulted;
import quorate.governance.publication.RecordKind;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.register.RegisterEntry;
import quorate.governance.ruling.Citing;
import quorate.governance.ruling.Named;
import quorate.governance.ruling.Ruling;
import quorate.governance.ruling.Rulings;

/** Decides about a position with the decision, the delegation and the rule that it rests on. */
@Singleton
final class Resting {

  private final Door door;
  private final ActingDoor acting;
  private final Rulings rulings;

  Resting(Door door, ActingDoor acting, Rulings rulings) {
    this.door = door;
    this.acting = acting;
    this.rulings = rulings;
  }

  /**
   * By the chair of the body whose position it is, or the secretary. The position is looked at
   * first, for that body and the delegation that it was opened under.
   */
  Uni<Response> decide(PositionCommand command, @Nullable UUID decision) {
    var stream = POSITIONS.stream(command.position());
    return door.look(List.of(stream))
        .chain(
            loaded ->
                loaded.state(stream) instanceof Consulted consulted
                    ? named(decision).chain(named -> decide(command, named.orElse(null), consulted))
                    : door.handle(
                        List.of(stream),
                        any -> Plan.of(Decision.refuse(PositionRefusal.NO_SUCH_POSITION), stream)));
  }

  private Uni<Optional<Named>> named(@Nullable UUID decision) {
    return decision == null
        ? Uni.createFrom().item(Optional.empty())
        : rulings.named(door.convener(), decision).map(Optional::of);
  }

  private static @Nullable UUID mandate(Consulted consulted) {
    Leave leave = consulted.opened().leave();
    return leave == null ? null : leave.mandate();
  }

  private Uni<Response> decide(
      PositionCommand command, @Nullable Named decision, Consulted consulted) {
    UUID mandate = mandate(consulted);
    var stream = POSITIONS.stream(command.position());
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(RULES));
    if (decision != null) {
      reads.addAll(decision.reads());
    }
    if (mandate != null) {
      reads.add(MANDATES.stream(mandate));
    }
    // a plan may be made while another request's is: the day is this one's
    LocalDate today = acting.today();
    return acting.chaired(
        stream,
        reads,
        consulted.opened().body(),
        loaded -> {
          Plan plan =
              Plan.of(
                      PositionDecider.decide(
                          command, loaded.state(stream), rests(loaded, decision, mandate)),
                      stream)
                  .created(PositionResource.at(command.position()));
          return decision == null || plan.refuses()
              ? plan
              : Citing.with(plan, cited(command, decision, today), loaded);
        });
  }

  private static DecisionCited cited(PositionCommand command, Named decision, LocalDate today) {
    return DecisionCited.onPosition(decision.decision(), command.position(), today);
  }

  private static Rests rests(Loaded loaded, @Nullable Named decision, @Nullable UUID mandate) {
    Ruling ruling = decision == null ? null : decision.in(loaded);
    return new Rests(
        new Body.Unknown(),
        mandate == null ? new Mandate.Unknown() : loaded.state(MANDATES.stream(mandate)),
        decision == null
            ? new RegisterEntry.Blank()
            : loaded.state(REGISTER.stream(decision.decision())),
        ruling != null && ruling.amendment(),
        decision == null ? null : decision.at(loaded),
        loaded.state(RULES).publishes(RecordKind.POSITIONS));
  }
}
