package quorate.governance.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Visibility;
import quorate.chassis.react.Policy;
import quorate.chassis.react.Shown;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.body.BodyEvent.ElectionNamed;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.Election;
import quorate.governance.elected.ElectionHeard.ElectedUnopposed;
import quorate.governance.elected.ElectionHeard.ResultAnnulled;
import quorate.governance.elected.Elections;
import quorate.governance.elected.Elections.Contest;
import quorate.governance.elected.Elections.Result;
import quorate.governance.policy.Seating.Named;

/**
 * Fills the seats that name an election with those who are elected in it: when it is declared, or
 * when a seat names one that was declared before. Who was elected by a result that is annulled
 * leaves.
 */
@Singleton
public final class WhenElectedThenSeat implements Policy {

  private final Provider<Visibility> visibility;
  private final KnownBodies bodies;
  private final Elections elections;
  private final Seating seating;

  WhenElectedThenSeat(
      Provider<Visibility> visibility, KnownBodies bodies, Elections elections, Seating seating) {
    this.visibility = visibility;
    this.bodies = bodies;
    this.elections = elections;
    this.seating = seating;
  }

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
    Instant told = entry.recorded();
    return switch (entry.event()) {
      case BallotDeclared e when e.elected() != null && !e.elected().isEmpty() ->
          Shown.upTo(visibility.get(), entry)
              .chain(() -> elections.ofBallot(entry.convener(), e.ballot()))
              .chain(result -> seat(request, told, result));
      case ElectedUnopposed e ->
          Shown.upTo(visibility.get(), entry)
              .chain(
                  () ->
                      Reacting.each(
                          e.seats(),
                          seat ->
                              elections
                                  .ofSeat(entry.convener(), e.nomination(), seat.seat())
                                  .chain(result -> seat(request, told, result))));
      case ResultAnnulled e ->
          Shown.upTo(visibility.get(), entry)
              .chain(() -> elections.contest(entry.convener(), e.ballot()))
              .chain(contest -> annul(request, contest, e.ballot()));
      case SeatOpened e -> named(request, told, e.body(), e.election());
      case ElectionNamed e -> named(request, told, e.body(), e.election());
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> named(Request request, Instant told, UUID body, @Nullable Election election) {
    return election == null
        ? Uni.createFrom().voidItem()
        : result(request.convener(), election)
            .chain(
                found ->
                    found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : seating.seat(request, told, new Named(body, election), found.get()));
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

  private Uni<Void> seat(Request request, Instant told, Optional<Result> result) {
    return result.isEmpty()
        ? Uni.createFrom().voidItem()
        : bodies
            .all(request.convener())
            .map(
                all ->
                    all.stream().flatMap(body -> Named.of(body, result.get().contest())).toList())
            .chain(
                all ->
                    Reacting.each(all, named -> seating.seat(request, told, named, result.get())));
  }

  private Uni<Void> annul(Request request, Contest contest, UUID ballot) {
    var about = new Contest(contest.nomination(), contest.seat(), ballot, null);
    return bodies
        .all(request.convener())
        .map(all -> all.stream().flatMap(body -> Named.of(body, about)).toList())
        .chain(all -> Reacting.each(all, named -> seating.annul(request, named)));
  }
}
