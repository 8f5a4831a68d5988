package quorate.ballots.nomination;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.RegisterLookUps.Backed;
import quorate.ballots.nomination.RegisterLookUps.Behind;
import quorate.chassis.door.Door;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;

/**
 * Takes what is asked of nominations: looks at how they stand, asks the register where there are
 * such nominations, seals what is said of a person, and decides.
 */
@Singleton
final class Desk {

  /** What a decision needs beside the streams. */
  record With<T>(T found, UUID entry, @Nullable SealedValue sealed) {}

  private final Door door;
  private final RegisterLookUps register;
  private final Sealer sealer;

  Desk(Door door, RegisterLookUps register, Sealer sealer) {
    this.door = door;
    this.register = register;
    this.sealer = sealer;
  }

  /** By a practice; {@code text} is said of the candidate. */
  Uni<Response> byPractice(
      UUID nomination,
      UUID candidate,
      String practice,
      @Nullable String text,
      BiFunction<Request, With<Backed>, NominationCommand> command) {
    var request = door.request();
    return seen(nomination)
        .chain(
            seen ->
                handled(
                    nomination,
                    candidate,
                    seen,
                    () ->
                        Nomination.call(seen)
                            .map(call -> register.backed(request, call, practice, candidate))
                            .orElseGet(() -> Uni.createFrom().item(nobody(practice))),
                    backed -> backed.roles() == null ? null : text,
                    with -> command.apply(request, with),
                    Backed::position,
                    with ->
                        with.backer()
                            .mandate(request.at())
                            .map(it -> "mandate:" + it.mandate())
                            .orElse(null)));
  }

  /** By the person behind the log-in; {@code text} is said of the candidate. */
  Uni<Response> byPerson(
      UUID nomination,
      UUID candidate,
      @Nullable String text,
      BiFunction<Request, With<Behind>, NominationCommand> command) {
    var request = door.request();
    return seen(nomination)
        .chain(
            seen ->
                handled(
                    nomination,
                    candidate,
                    seen,
                    () ->
                        Nomination.candidates(seen).of(candidate).isPresent()
                            ? register.behind(request)
                            : Uni.createFrom().item(new Behind(Set.of(), -1)),
                    behind -> behind.position() < 0 ? null : text,
                    with -> command.apply(request, with),
                    Behind::position,
                    with -> null));
  }

  /** What needs nothing of the register. */
  Uni<Response> at(
      UUID nomination, Function<Nomination, Set<String>> seats, NominationCommand command) {
    return at(nomination, seats, command, () -> {});
  }

  /** The same; where there are such nominations, after another condition is met. */
  Uni<Response> at(
      UUID nomination,
      Function<Nomination, Set<String>> seats,
      NominationCommand command,
      Runnable condition) {
    return seen(nomination)
        .chain(
            seen -> {
              var plan = new NominationPlan(nomination, seats.apply(seen), seen);
              return door.handle(
                  plan.reads(),
                  loaded -> {
                    Nomination.call(seen).ifPresent(call -> condition.run());
                    return plan.of(command, loaded, null).created(place(nomination));
                  });
            });
  }

  private <T> Uni<Response> handled(
      UUID nomination,
      UUID candidate,
      Nomination seen,
      Supplier<Uni<T>> lookUp,
      Function<T, @Nullable String> text,
      Function<With<T>, NominationCommand> command,
      Function<T, Long> position,
      Function<T, @Nullable String> authority) {
    var request = door.request();
    UUID entry = door.newId();
    var plan = new NominationPlan(nomination, seat(seen, candidate), seen);
    return door.handle(
        plan.reads(),
        () ->
            UniHelper.toFuture(
                lookUp
                    .get()
                    .chain(
                        found ->
                            sealer
                                .seal(request.convener(), candidate, entry, text.apply(found))
                                .map(said -> new With<>(found, entry, said)))),
        (loaded, with) ->
            heard(
                plan.of(command.apply(with), loaded, entry),
                position.apply(with.found()),
                authority.apply(with.found()),
                at(nomination, candidate)));
  }

  private static Plan heard(Plan plan, long position, @Nullable String authority, String location) {
    if (position >= 0) {
      plan.heard("membership", position);
    }
    if (authority != null) {
      plan.under(authority);
    }
    return plan.created(location);
  }

  // The seat may have to be settled anew, and the close may come meanwhile.
  private static Set<String> seat(Nomination seen, UUID candidate) {
    return Nomination.candidates(seen)
        .of(candidate)
        .map(it -> Set.of(it.nomination().seat()))
        .orElse(Set.of());
  }

  private Uni<Nomination> seen(UUID nomination) {
    var stream = Nomination.AGGREGATE.stream(nomination);
    return door.look(List.of(stream)).map(loaded -> loaded.state(stream));
  }

  private static Backed nobody(String practice) {
    return new Backed(new Backer(practice, List.of(), Map.of()), null, -1);
  }

  static String place(UUID nomination) {
    return NominationResource.PATH + "/" + nomination;
  }

  private static String at(UUID nomination, UUID candidate) {
    return place(nomination) + "/candidates/" + candidate;
  }
}
