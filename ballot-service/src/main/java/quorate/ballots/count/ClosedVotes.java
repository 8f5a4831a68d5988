package quorate.ballots.count;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamTail;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/** Reads the votes of a closed ballot from the log once more, with the key that its close gave. */
@Singleton
public final class ClosedVotes {

  private final EventLog log;
  private final Provider<ServiceDefinition> service;

  ClosedVotes(EventLog log, Provider<ServiceDefinition> service) {
    this.log = log;
    this.service = service;
  }

  /** The votes, the position of the close, before which they stand, and the key that it gave. */
  public record Found(long position, String choiceKey, OpenedVotes votes) {}

  /** Of a ballot that was closed; fails for any other. */
  public Uni<Found> of(String convener, UUID ballot) {
    var tail = new StreamTail(Ballot.AGGREGATE.stream(ballot).name(), 0);
    return Uni.createFrom()
        .completionStage(() -> log.read(convener, tail).toCompletionStage())
        .map(entries -> close(ballot, entries))
        .chain(close -> scan(close, ballot));
  }

  private Entry close(UUID ballot, List<byte[]> entries) {
    return entries.stream()
        .map(bytes -> Entry.read(bytes, service.get().events()))
        .filter(entry -> entry.event() instanceof BallotClosed)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("ballot " + ballot + " never closed"));
  }

  private Uni<Found> scan(Entry close, UUID ballot) {
    if (!(close.event() instanceof BallotClosed(var closed, var key, _))
        || !closed.equals(ballot)) {
      throw new IllegalStateException(close.type() + " is not the close of " + ballot);
    }
    var votes = new OpenedVotes(service.get().events(), SealingKey.read(key));
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(close.convener(), "vote/" + ballot + "/", close.position(), votes::take)
                    .toCompletionStage())
        .replaceWith(new Found(close.position(), key, votes));
  }
}
