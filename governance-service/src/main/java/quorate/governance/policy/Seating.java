package quorate.governance.policy;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.door.Ids;
import quorate.chassis.log.StreamRef;
import quorate.chassis.react.NotYet;
import quorate.chassis.react.Stamp;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.governance.body.Body;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.Elected;
import quorate.governance.body.BodyCommand.ElectionAnnulled;
import quorate.governance.body.BodyCommand.SeatElected;
import quorate.governance.body.BodyDecider;
import quorate.governance.body.Candidates;
import quorate.governance.body.Candidates.Found;
import quorate.governance.body.Election;
import quorate.governance.elected.Elections.Contest;
import quorate.governance.elected.Elections.Result;

/**
 * Fills the seats of a body that name an election with those who are elected, and empties them if
 * the result is annulled.
 */
@Singleton
public final class Seating {

  private final Provider<Shell> shell;
  private final Candidates candidates;
  private final Ids ids;

  // The shell is made of the service's definition, which lists whoever seats: hence the provider.
  Seating(Provider<Shell> shell, Candidates candidates, Ids ids) {
    this.shell = shell;
    this.candidates = candidates;
    this.ids = ids;
  }

  /** An election that seats of a body name. */
  record Named(UUID body, Election election) {

    /** Those of a body that this contest is meant by. */
    static Stream<Named> of(Standing body, Contest contest) {
      return body.seats().stream()
          .flatMap(seat -> Optional.ofNullable(seat.election()).stream())
          .distinct()
          .filter(
              it ->
                  it.ballot() == null
                      ? it.equals(new Election(contest.nomination(), contest.seat(), null))
                      : it.ballot().equals(contest.ballot()))
          .map(it -> new Named(body.established().body(), it));
    }
  }

  /** Seats all who were elected. */
  Uni<Void> seat(Request request, Instant told, Named named, Result result) {
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(BODIES.stream(named.body())));
    result.elected().forEach(one -> reads.add(INTERESTS.stream(one.person())));
    var holdings = result.elected().stream().map(one -> ids.next()).toList();
    return shell
        .get()
        .handle(
            Stamp.part(request, "%s/%s".formatted(named.body(), named.election())),
            reads.stream().distinct().toList(),
            () -> UniHelper.toFuture(found(request.convener(), told, result)),
            (loaded, found) -> plan(loaded, named, result, holdings, found))
        .replaceWithVoid();
  }

  // Whom the register does not know yet is not refused for it: it may be behind.
  private Uni<List<Found>> found(String convener, Instant told, Result result) {
    return Multi.createFrom()
        .iterable(result.elected())
        .onItem()
        .transformToUniAndConcatenate(
            one -> candidates.of(convener, one.person(), result.declared()))
        .invoke(
            one -> {
              if (!one.known().known() && one.register().completeUntil().isBefore(told)) {
                throw new NotYet("the register is not known past " + told);
              }
            })
        .collect()
        .asList();
  }

  private static Plan plan(
      Loaded loaded, Named named, Result result, List<UUID> holdings, List<Found> found) {
    var stream = BODIES.stream(named.body());
    List<Elected> elected = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      var one = result.elected().get(i);
      var candidate = found.get(i).candidate(loaded.state(INTERESTS.stream(one.person())));
      elected.add(new Elected(holdings.get(i), candidate, one.constituency()));
    }
    var command =
        new SeatElected(
            named.body(),
            named.election(),
            elected,
            result.declared(),
            result.contest().termEnds());
    return Plan.of(BodyDecider.decide(command, loaded.state(stream), new Body.Unknown()), stream);
  }

  /** Lets leave who sits by the election. */
  Uni<Void> annul(Request request, Named named) {
    var stream = BODIES.stream(named.body());
    var command = new ElectionAnnulled(named.body(), named.election(), request.today());
    return shell
        .get()
        .handle(
            Stamp.part(request, "%s/%s".formatted(named.body(), named.election())),
            List.<StreamRef<?, ?>>of(stream),
            loaded ->
                Plan.of(
                    BodyDecider.decide(command, loaded.state(stream), new Body.Unknown()), stream))
        .replaceWithVoid();
  }
}
