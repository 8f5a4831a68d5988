package quorate.governance.mandate;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.mandate.Mandate.MANDATES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.body.Body.Standing;
import quorate.governance.mandate.MandateRequests.NewSubDelegation;
import quorate.governance.parties.KnownParties;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;

/** Hands a mandate on, to somebody who is there and from whom it did not come. */
@Singleton
final class SubDelegating {

  private final Door door;
  private final Holding holding;
  private final KnownParties parties;

  SubDelegating(Door door, Holding holding, KnownParties parties) {
    this.door = door;
    this.parties = parties;
    this.holding = holding;
  }

  Uni<Response> handOn(UUID mandate, NewSubDelegation asked, LocalDate today) {
    UUID id = door.newId();
    var under = MANDATES.stream(mandate);
    var handedOn = MANDATES.stream(id);
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(handedOn));
    Party holder = asked.holder().party();
    holder.body().map(BODIES::stream).ifPresent(reads::add);
    return holding
        .above(mandate)
        .chain(
            above ->
                known(
                    above,
                    holder,
                    () ->
                        holding.by(
                            mandate,
                            reads,
                            loaded -> {
                              var decision =
                                  MandateDecider.decide(
                                      asked.command(id, mandate, above, today),
                                      loaded.state(handedOn),
                                      loaded.state(under));
                              return Plan.of(toSomebody(decision, holder, loaded, today), handedOn)
                                  .created(MandateResource.at(id));
                            })));
  }

  // of a mandate that is not there, it is not told whom the register knows; a body is looked at
  // with what it is handed
  private Uni<Response> known(List<Party> above, Party holder, Supplier<Uni<Response>> then) {
    return above.isEmpty() || holder.kind() == PartyKind.BODY
        ? then.get()
        : parties.known("holder", holder, then);
  }

  private static Decision<MandateEvent> toSomebody(
      Decision<MandateEvent> decision, Party holder, Loaded loaded, LocalDate today) {
    return decision instanceof Decision.Accepted && !isThere(holder, loaded, today)
        ? Decision.refuse(MandateRefusal.NO_SUCH_HOLDER, "holder.code", holder.code())
        : decision;
  }

  private static boolean isThere(Party holder, Loaded loaded, LocalDate today) {
    return holder.kind() != PartyKind.BODY
        || holder
            .body()
            .map(body -> loaded.state(BODIES.stream(body)))
            .filter(found -> found instanceof Standing there && there.on(today))
            .isPresent();
  }
}
