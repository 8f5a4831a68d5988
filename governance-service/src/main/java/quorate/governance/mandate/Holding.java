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
import java.util.stream.Stream;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.party.Party;

/** What a mandate's holder does: the chair of the body that holds it; for others the secretary. */
@Singleton
final class Holding {

  private final Door door;
  private final ActingDoor acting;

  Holding(Door door, ActingDoor acting) {
    this.door = door;
    this.acting = acting;
  }

  /** Everybody from whom it came to its holder; what was given stays as it was given. */
  Uni<List<Party>> above(UUID mandate) {
    return above(mandate, List.of());
  }

  private Uni<List<Party>> above(UUID mandate, List<Party> known) {
    var stream = MANDATES.stream(mandate);
    return door.look(List.of(stream))
        .chain(
            loaded -> {
              if (!(loaded.state(stream) instanceof Given given)) {
                return Uni.createFrom().item(known);
              }
              var all = Stream.concat(known.stream(), Stream.of(given.grant().giver())).toList();
              UUID next = given.grant().under();
              return next == null ? Uni.createFrom().item(all) : above(next, all);
            });
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
