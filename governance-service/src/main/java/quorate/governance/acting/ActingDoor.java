package quorate.governance.acting;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.registered.Registered;

/** Decides what people do in a body's name, with the body and their interests guarded. */
@Singleton
public final class ActingDoor {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Door door;
  private final Registered register;

  ActingDoor(Door door, Registered register) {
    this.door = door;
    this.register = register;
  }

  /** The day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(door.request().at(), LONDON);
  }

  /** One person; the first of what is read is what the request is about. */
  public Uni<Response> handle(
      List<StreamRef<?, ?>> reads, UUID body, UUID by, BiFunction<Loaded, Actor, Plan> decide) {
    return handle(
        reads, body, List.of(by), (loaded, actors) -> decide.apply(loaded, actors.getFirst()));
  }

  /** Several together. */
  public Uni<Response> handle(
      List<StreamRef<?, ?>> reads,
      UUID body,
      List<UUID> by,
      BiFunction<Loaded, List<Actor>, Plan> decide) {
    var request = door.request();
    boolean secretary = door.hasRole("secretary");
    LocalDate today = today();
    return door.handle(
        withBody(reads, body, by),
        () -> UniHelper.toFuture(register.behind(request.convener(), request.actor())),
        (loaded, behind) -> {
          Function<UUID, Actor> actor =
              person ->
                  new Actor(
                      person,
                      loaded.state(BODIES.stream(body)),
                      loaded.state(INTERESTS.stream(person)),
                      secretary,
                      behind,
                      today);
          return decide.apply(loaded, by.stream().map(actor).toList());
        });
  }

  private static List<StreamRef<?, ?>> withBody(
      List<StreamRef<?, ?>> reads, UUID body, List<UUID> by) {
    List<StreamRef<?, ?>> all = new ArrayList<>(reads);
    all.add(BODIES.stream(body));
    by.forEach(person -> all.add(INTERESTS.stream(person)));
    return all.stream().distinct().toList();
  }
}
