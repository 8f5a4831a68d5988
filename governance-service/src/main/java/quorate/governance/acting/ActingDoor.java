package quorate.governance.acting;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.body.Office;
import quorate.governance.registered.Registered;

/** Decides what people do in a body's name, with the body and their interests guarded. */
@Singleton
public final class ActingDoor {

  private final Door door;
  private final Registered register;

  ActingDoor(Door door, Registered register) {
    this.door = door;
    this.register = register;
  }

  /** The day in London. */
  public LocalDate today() {
    return door.today();
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
    return acting(
        body,
        (acting, persons) ->
            door.handle(
                withBody(reads, body, by),
                loaded ->
                    acting.held(decide.apply(loaded, acting.actors(loaded, by)), reads, loaded)));
  }

  /** The same, where something else that may change is looked up too. */
  public <T> Uni<Response> handleAnew(
      List<StreamRef<?, ?>> reads,
      UUID body,
      List<UUID> by,
      Supplier<Future<T>> lookUp,
      TogetherAnew<T> decide) {
    return acting(
        body,
        (acting, persons) ->
            door.handleAnew(
                withBody(reads, body, by),
                lookUp,
                (loaded, found) ->
                    acting.held(
                        decide.plan(loaded, acting.actors(loaded, by), found), reads, loaded)));
  }

  /** Whoever asks, in whichever seat of the body they sit by their own log-in. */
  public Uni<Response> own(
      List<StreamRef<?, ?>> reads, UUID body, BiFunction<Loaded, Asker, Plan> decide) {
    return acting(
        body,
        (acting, persons) ->
            door.handle(
                withBody(reads, body, persons),
                loaded ->
                    acting.held(
                        decide.apply(loaded, acting.asker(loaded, persons)), reads, loaded)));
  }

  /** The same, where something else that may change is looked up too. */
  public <T> Uni<Response> ownAnew(
      List<StreamRef<?, ?>> reads, UUID body, Supplier<Future<T>> lookUp, Anew<T> decide) {
    var inName = new InName(body, today());
    return outliving(
        reads,
        body,
        lookUp,
        (loaded, asker, found) ->
            inName.held(decide.plan(loaded, asker, found), reads.getFirst(), loaded));
  }

  /** The same of what was asked of a body: that is answered once the body is no more, too. */
  public <T> Uni<Response> outliving(
      List<StreamRef<?, ?>> reads, UUID body, Supplier<Future<T>> lookUp, Anew<T> decide) {
    return acting(
        body,
        (acting, persons) ->
            door.handleAnew(
                withBody(reads, body, persons),
                lookUp,
                (loaded, found) -> decide.plan(loaded, acting.asker(loaded, persons), found)));
  }

  private Uni<Response> acting(UUID body, BiFunction<Acting, List<UUID>, Uni<Response>> asked) {
    var request = door.request();
    boolean secretary = door.hasRole("secretary");
    LocalDate today = today();
    return register
        .behind(request.convener(), request.actor())
        .chain(
            behind ->
                asked.apply(
                    new Acting(body, secretary, behind, today), behind.stream().sorted().toList()));
  }

  /** Decides with who asks, and what was looked up. */
  public interface Anew<T> {
    Plan plan(Loaded loaded, Asker asker, T found);
  }

  /** Decides with all who act, and what was looked up. */
  public interface TogetherAnew<T> {
    Plan plan(Loaded loaded, List<Actor> actors, T found);
  }

  /** By who holds the chair's seat of the body, or the secretary; the first read is asked about. */
  public <E> Uni<Response> chaired(
      StreamRef<?, E> about, List<StreamRef<?, ?>> more, UUID body, Function<Loaded, Plan> decide) {
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(about));
    reads.addAll(more);
    return own(
        reads,
        body,
        (loaded, asker) ->
            asker
                .<E>refused(Office.CHAIR)
                .map(no -> Plan.of(no, about))
                .orElseGet(() -> decide.apply(loaded)));
  }

  /** In whose name, by whom and when; what the request says is not asked while deciding. */
  private record Acting(UUID body, boolean secretary, Set<UUID> behind, LocalDate today) {
    Actor actor(Loaded loaded, UUID person) {
      return new Actor(
          person,
          loaded.state(BODIES.stream(body)),
          loaded.state(INTERESTS.stream(person)),
          secretary,
          behind,
          today);
    }

    List<Actor> actors(Loaded loaded, List<UUID> persons) {
      return persons.stream().map(it -> actor(loaded, it)).toList();
    }

    Asker asker(Loaded loaded, List<UUID> persons) {
      return new Asker(secretary, actors(loaded, persons));
    }

    Plan held(Plan plan, List<StreamRef<?, ?>> reads, Loaded loaded) {
      return new InName(body, today).held(plan, reads.getFirst(), loaded);
    }
  }

  private static List<StreamRef<?, ?>> withBody(
      List<StreamRef<?, ?>> reads, UUID body, List<UUID> by) {
    List<StreamRef<?, ?>> all = new ArrayList<>(reads);
    all.add(BODIES.stream(body));
    by.forEach(person -> all.add(INTERESTS.stream(person)));
    return all.stream().distinct().toList();
  }
}
