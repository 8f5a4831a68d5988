package quorate.ballots.paper;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.electorate.People;
import quorate.ballots.electorate.RegisterHeard;
import quorate.ballots.electorate.Signers;
import quorate.ballots.vote.ChoiceKeys;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.hear.HeardUpTo;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamTail;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/** What typing in a paper needs beside the streams. */
@Singleton
final class LookUps {

  /**
   * The signer's mandates and the typist's person by what was heard of the register, when the
   * practice voted last, when the ballot's notice was given, and the ballot's key.
   */
  record Found(
      HeardUpTo register,
      List<MandateToVote> mandates,
      @Nullable UUID typist,
      @Nullable Instant voted,
      @Nullable Instant noticed,
      Optional<SealingKey> key) {}

  private record Known(HeardUpTo register, List<MandateToVote> mandates, @Nullable UUID typist) {}

  private final RegisterHeard register;
  private final Signers signers;
  private final People people;
  private final ChoiceKeys keys;
  private final EventLog log;
  private final Provider<ServiceDefinition> service;

  LookUps(
      RegisterHeard register,
      Signers signers,
      People people,
      ChoiceKeys keys,
      EventLog log,
      Provider<ServiceDefinition> service) {
    this.register = register;
    this.signers = signers;
    this.people = people;
    this.keys = keys;
    this.log = log;
    this.service = service;
  }

  private Uni<Found> of(Request request, UUID ballot, String practice, UUID signer) {
    String convener = request.convener();
    return register
        .lately(convener)
        .chain(heard -> known(request, heard, signer))
        .chain(known -> found(convener, ballot, practice, known));
  }

  private Uni<Found> found(String convener, UUID ballot, String practice, Known known) {
    return Uni.combine()
        .all()
        .unis(
            voted(convener, ballot, practice),
            noticed(convener, ballot),
            keys.find(convener, ballot))
        .usingConcurrencyOf(1)
        .asTuple()
        .map(
            all ->
                new Found(
                    known.register(),
                    known.mandates(),
                    known.typist(),
                    all.getItem1().orElse(null),
                    all.getItem2().orElse(null),
                    all.getItem3()));
  }

  private Uni<Known> known(Request request, HeardUpTo heard, UUID signer) {
    return signers
        .of(request.convener(), signer, heard.position())
        .chain(
            mandates ->
                people
                    .behind(request.convener(), request.actor(), heard.position())
                    .map(
                        persons ->
                            new Known(
                                heard,
                                mandates,
                                persons.stream().min(UUID::compareTo).orElse(null))));
  }

  private Uni<Optional<Instant>> voted(String convener, UUID ballot, String practice) {
    return read(convener, Vote.AGGREGATE.stream(ballot, practice).name()).map(this::last);
  }

  private Uni<Optional<Instant>> noticed(String convener, UUID ballot) {
    return read(convener, Ballot.AGGREGATE.stream(ballot).name())
        .map(
            entries ->
                entries.stream()
                    .map(each -> Entry.read(each, service.get().events()))
                    .filter(entry -> entry.event() instanceof NoticeGiven)
                    .map(Entry::recorded)
                    .findFirst());
  }

  private Uni<List<byte[]>> read(String convener, String stream) {
    return Uni.createFrom()
        .completionStage(() -> log.read(convener, new StreamTail(stream, 0)).toCompletionStage());
  }

  private Optional<Instant> last(List<byte[]> entries) {
    return Optional.of(entries)
        .filter(some -> !some.isEmpty())
        .map(some -> Entry.read(some.getLast(), service.get().events()))
        .filter(entry -> entry.event() instanceof VoteCast)
        .map(Entry::recorded);
  }

  /** The same, as the shell looks it up. */
  Future<Found> future(Request request, UUID ballot, String practice, UUID signer) {
    return UniHelper.toFuture(of(request, ballot, practice, signer));
  }
}
