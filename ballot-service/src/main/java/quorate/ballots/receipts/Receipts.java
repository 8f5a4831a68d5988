package quorate.ballots.receipts;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.person.PersonKeys;
import quorate.ballots.vote.ChoiceKeys;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.door.Problems;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.Shared;
import quorate.chassis.log.StreamRef;
import quorate.chassis.log.StreamTail;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/** Reads receipts from the log itself, so that they show what stands there and nothing older. */
@Singleton
final class Receipts {

  private final EventLog log;
  private final ServiceDefinition service;
  private final ChoiceKeys keys;
  private final PersonKeys people;

  Receipts(EventLog log, ServiceDefinition service, ChoiceKeys keys, PersonKeys people) {
    this.log = log;
    this.service = service;
    this.keys = keys;
    this.people = people;
  }

  /** Those of these practices, by practice code; a 404 problem when there is no such ballot. */
  Uni<List<Receipt>> of(String convener, UUID ballot, Collection<String> practices) {
    return Uni.createFrom()
        .completionStage(() -> read(convener, ballot, practices).toCompletionStage());
  }

  /** A practice's vote as these persons of it see it; a 404 problem when it is not on the roll. */
  Uni<VoteShown> shown(String convener, UUID ballot, String practice, Set<UUID> persons) {
    return Shared.work(() -> part(convener, ballot, practice, persons))
        .chain(
            found ->
                people(convener, found.entries())
                    .map(
                        people ->
                            VoteShown.of(ballot, practice, found.entries(), found.key(), people)));
  }

  /** A practice's part in a ballot, and what opens its choice to who asks. */
  private record Part(List<Entry> entries, Optional<SealingKey> key) {}

  private Future<Part> part(String convener, UUID ballot, String practice, Set<UUID> persons) {
    return stream(convener, Ballot.AGGREGATE.stream(ballot))
        .map(Receipts::published)
        .compose(
            published ->
                stream(convener, Vote.AGGREGATE.stream(ballot, practice))
                    .compose(
                        part ->
                            key(convener, ballot, onRoll(part), published, persons)
                                .map(key -> new Part(part, key))));
  }

  // The voter recovers what stands, before the close too; all others wait for it.
  private Future<Optional<SealingKey>> key(
      String convener,
      UUID ballot,
      List<Entry> part,
      Optional<SealingKey> published,
      Set<UUID> persons) {
    boolean isVoter =
        VoteShown.latest(part).filter(vote -> persons.contains(vote.person())).isPresent();
    return published.isPresent() || !isVoter
        ? Future.succeededFuture(published)
        : UniHelper.toFuture(keys.find(convener, ballot));
  }

  private Uni<Map<UUID, SealingKey>> people(String convener, List<Entry> part) {
    return VoteShown.latest(part)
        .filter(vote -> vote.note() != null)
        .map(vote -> people.toRead(convener, Set.of(vote.person())))
        .orElseGet(() -> Uni.createFrom().item(Map.of()));
  }

  private static List<Entry> onRoll(List<Entry> part) {
    if (part.isEmpty()) {
      throw Problems.notFound();
    }
    return part;
  }

  private Future<List<Receipt>> read(String convener, UUID ballot, Collection<String> practices) {
    Future<Optional<SealingKey>> published =
        stream(convener, Ballot.AGGREGATE.stream(ballot)).map(Receipts::published);
    List<Future<List<Entry>>> streams =
        practices.stream()
            .sorted()
            .map(practice -> stream(convener, Vote.AGGREGATE.stream(ballot, practice)))
            .toList();
    return published.compose(
        key ->
            Future.all(streams)
                .map(
                    all ->
                        all.<List<Entry>>list().stream()
                            .flatMap(entries -> receipt(entries, key))
                            .toList()));
  }

  private static Optional<SealingKey> published(List<Entry> ballot) {
    if (ballot.isEmpty()) {
      throw Problems.notFound();
    }
    return ballot.stream()
        .map(Entry::event)
        .filter(BallotClosed.class::isInstance)
        .map(closed -> SealingKey.read(((BallotClosed) closed).choiceKey()))
        .findFirst();
  }

  private static Stream<Receipt> receipt(List<Entry> entries, Optional<SealingKey> published) {
    return !entries.isEmpty() && entries.getLast().event() instanceof VoteCast vote
        ? Stream.of(Receipt.of(entries.getLast(), vote, published))
        : Stream.empty();
  }

  private Future<List<Entry>> stream(String convener, StreamRef<?, ?> stream) {
    return log.read(convener, new StreamTail(stream.name(), 0))
        .map(tail -> tail.stream().map(bytes -> Entry.read(bytes, service.events())).toList());
  }
}
