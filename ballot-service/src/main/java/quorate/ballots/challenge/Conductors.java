package quorate.ballots.challenge;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.BallotEvent.CastingVoteGiven;
import quorate.ballots.ballot.BallotEvent.RollCompared;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.hands.Hands;
import quorate.ballots.hands.HandsEvent;
import quorate.ballots.paper.PaperEvent;
import quorate.ballots.paper.Papers;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamTail;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/**
 * Who has conducted a ballot, by what its log says: gave notice, looked at rolls, extended,
 * declared, typed in papers or recorded hands.
 */
@Singleton
final class Conductors {

  private static final String LOGIN = "login:";

  private final EventLog log;
  private final Provider<ServiceDefinition> service;

  Conductors(EventLog log, Provider<ServiceDefinition> service) {
    this.log = log;
    this.service = service;
  }

  /** Their log-ins' keyed hashes. */
  Uni<Set<String>> of(String convener, UUID ballot) {
    var tails =
        Stream.of(
                Ballot.AGGREGATE.stream(ballot),
                Papers.AGGREGATE.stream(ballot),
                Hands.AGGREGATE.stream(ballot))
            .map(stream -> new StreamTail(stream.name(), 0))
            .toList();
    return Uni.createFrom()
        .completionStage(() -> log.read(convener, tails).toCompletionStage())
        .map(streams -> read(streams.stream().flatMap(List::stream).toList()));
  }

  private Set<String> read(List<byte[]> entries) {
    return entries.stream()
        .map(bytes -> Entry.read(bytes, service.get().events()))
        .filter(entry -> isConduct(entry.event()) && entry.actor().startsWith(LOGIN))
        .map(entry -> entry.actor().substring(LOGIN.length()))
        .collect(Collectors.toSet());
  }

  private static boolean isConduct(@Nullable Object event) {
    return event instanceof NoticeGiven
        || event instanceof RollCompared
        || event instanceof BallotExtended
        || event instanceof BallotDeclared
        || event instanceof CastingVoteGiven
        || event instanceof PaperEvent
        || event instanceof HandsEvent;
  }
}
