package quorate.governance.policy;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Ids;
import quorate.chassis.door.Visibility;
import quorate.chassis.log.StreamRef;
import quorate.chassis.react.Policy;
import quorate.chassis.react.Stamp;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.body.Body;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.BodyCommand.Elected;
import quorate.governance.body.BodyCommand.ElectionAnnulled;
import quorate.governance.body.BodyCommand.SeatElected;
import quorate.governance.body.BodyDecider;
import quorate.governance.body.BodyEvent.ElectionNamed;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.Candidates;
import quorate.governance.body.Candidates.Found;
import quorate.governance.body.Election;
import quorate.governance.elected.ElectionHeard.ElectedUnopposed;
import quorate.governance.elected.ElectionHeard.ResultAnnulled;
import quorate.governance.elected.Elections;
import quorate.governance.elected.Elections.Contest;
import quorate.governance.elected.Elections.Result;

/**
 * Fills the seats that name an election with those who are elected in it: when it is declared, or
 * when a seat names one that was declared before. Who was elected by a result that is annulled
 * leaves.
 */
@Singleton
public final class WhenElectedThenSeat implements Policy {

  private final Provider<Shell> shell;
  private final Provider<Visibility> visibility;
  private final KnownBodies bodies;
  private final Candidates candidates;
  private final Elections elections;
  private final Ids ids;

  // The shell is made of the service's definition, which lists this policy: hence the provider.
  WhenElectedThenSeat(
      Provider<Shell> shell,
      Provider<Visibility> visibility,
      KnownBodies bodies,
      Candidates candidates,
      Elections elections,
      Ids ids) {
    this.shell = shell;
    this.visibility = visibility;
    this.bodies = bodies;
    this.candidates = candidates;
    this.elections = elections;
    this.ids = ids;
  }

  private record Named(UUID body, Election election) {}

  @Override
  public String name() {
    return "when-elected-then-seat";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance", "ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(
        BallotDeclared.class,
        ElectedUnopposed.class,
        ResultAnnulled.class,
        SeatOpened.class,
        ElectionNamed.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return switch (entry.event()) {
      case BallotDeclared e when e.elected() != null && !e.elected().isEmpty() ->
          Today.seen(visibility.get(), entry)
              .chain(() -> elections.ofBallot(entry.convener(), e.ballot()))
              .chain(result -> seat(request, result));
      case ElectedUnopposed e ->
          Today.seen(visibility.get(), entry)
              .chain(
                  () ->
                      Today.each(
                          e.seats(),
                          seat ->
                              elections
                                  .ofSeat(entry.convener(), e.nomination(), seat.seat())
                                  .chain(result -> seat(request, result))));
      case ResultAnnulled e ->
          Today.seen(visibility.get(), entry)
              .chain(() -> elections.contest(entry.convener(), e.ballot()))
              .chain(contest -> annul(request, contest, e.ballot()));
      case SeatOpened e -> named(request, e.body(), e.election());
      case ElectionNamed e -> named(request, e.body(), e.election());
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> named(Request request, UUID body, @Nullable Election election) {
    return election == null
        ? Uni.createFrom().voidItem()
        : result(request.convener(), election)
            .chain(
                found ->
                    found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : seat(request, new Named(body, election), found.get()));
  }

  private Uni<Optional<Result>> result(String convener, Election election) {
    var ballot = election.ballot();
    var nomination = election.nomination();
    var seat = election.seat();
    if (ballot != null) {
      return elections.ofBallot(convener, ballot);
    }
    return nomination == null || seat == null
        ? Uni.createFrom().item(Optional.empty())
        : elections.ofSeat(convener, nomination, seat);
  }

  private Uni<Void> seat(Request request, Optional<Result> result) {
    return result.isEmpty()
        ? Uni.createFrom().voidItem()
        : bodies
            .all(request.convener())
            .map(all -> all.stream().flatMap(body -> named(body, result.get().contest())).toList())
            .chain(all -> Today.each(all, named -> seat(request, named, result.get())));
  }

  private Uni<Void> annul(Request request, Contest contest, UUID ballot) {
    var about = new Contest(contest.nomination(), contest.seat(), ballot, null);
    return bodies
        .all(request.convener())
        .map(all -> all.stream().flatMap(body -> named(body, about)).toList())
        .chain(all -> Today.each(all, named -> annul(request, named)));
  }

  private Uni<Void> annul(Request request, Named named) {
    var stream = BODIES.stream(named.body());
    var command = new ElectionAnnulled(named.body(), named.election(), Today.of(request));
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

  private static Stream<Named> named(Standing body, Contest contest) {
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

  private Uni<Void> seat(Request request, Named named, Result result) {
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(BODIES.stream(named.body())));
    result.elected().forEach(one -> reads.add(INTERESTS.stream(one.person())));
    var holdings = result.elected().stream().map(one -> ids.next()).toList();
    return shell
        .get()
        .handle(
            Stamp.part(request, "%s/%s".formatted(named.body(), named.election())),
            reads.stream().distinct().toList(),
            () -> UniHelper.toFuture(found(request.convener(), result)),
            (loaded, found) -> plan(loaded, named, result, holdings, found))
        .replaceWithVoid();
  }

  private Uni<List<Found>> found(String convener, Result result) {
    return Multi.createFrom()
        .iterable(result.elected())
        .onItem()
        .transformToUniAndConcatenate(
            one -> candidates.of(convener, one.person(), result.declared()))
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
}
