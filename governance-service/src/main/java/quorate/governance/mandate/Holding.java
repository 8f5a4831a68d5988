package quorate.governance.mandate;

import static quorate.governance.mandate.Mandate.MANDATES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.mandate.Mandate.Given;

/** What a mandate's holder does: the chair of the body that holds it; for others the secretary. */
@Singleton
final class Holding {

  private final Door door;
  private final ActingDoor acting;

  Holding(Door door, ActingDoor acting) {
    this.door = door;
    this.acting = acting;
  }

  /** The mandate is looked at first, for its holder, which stays. */
  Uni<Response> by(UUID mandate, List<StreamRef<?, ?>> more, Function<Loaded, Plan> decide) {
    var stream = MANDATES.stream(mandate);
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(stream));
    reads.addAll(more);
    boolean secretary = door.hasRole("secretary");
    return door.look(List.of(stream))
        .chain(
            loaded -> {
              Optional<UUID> body =
                  loaded.state(stream) instanceof Given given
                      ? given.grant().holder().body()
                      : Optional.empty();
              boolean known = loaded.state(stream) instanceof Given;
              return body.isPresent()
                  ? acting.chaired(stream, more, body.get(), decide)
                  : door.handle(
                      reads,
                      now ->
                          secretary || !known
                              ? decide.apply(now)
                              : Plan.of(Decision.refuse(MandateRefusal.NOT_THE_HOLDER), stream));
            });
  }
}
