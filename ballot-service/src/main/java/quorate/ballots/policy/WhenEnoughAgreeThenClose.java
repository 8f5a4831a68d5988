package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotCommand.CloseEarly;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballot.CloseReason;
import quorate.ballots.count.AgreedSoFar;
import quorate.ballots.count.Agreements;
import quorate.ballots.vote.ChoiceKeys;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.log.EventLog;
import quorate.chassis.react.Policy;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;

/**
 * Closes a written resolution with the agreement by which it passes (s296(4)). Agreements are
 * looked at one after the other as they stand in the log, so of two at once the second sees both;
 * what arrives until the close is recorded changes nothing, since the moment of passing is told by
 * the outcome. Where the period ends first, the outcome says passed all the same.
 */
@Singleton
public final class WhenEnoughAgreeThenClose implements Policy {

  private static final int MOST = 100;

  private final Provider<Shell> shell;
  private final Provider<ServiceDefinition> service;
  private final EventLog log;
  private final ChoiceKeys keys;
  // Only saves reading twice: an agreement that is taken again is counted once.
  private final Map<UUID, AgreedSoFar> sums = Collections.synchronizedMap(new Recent<>(MOST));

  WhenEnoughAgreeThenClose(
      Provider<Shell> shell, Provider<ServiceDefinition> service, EventLog log, ChoiceKeys keys) {
    this.shell = shell;
    this.service = service;
    this.log = log;
    this.keys = keys;
  }

  @Override
  public String name() {
    return "when-enough-agree-then-close";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(VoteCast.class);
  }

  @Override
  public boolean concerns(Entry entry) {
    return entry.event() instanceof VoteCast vote && vote.agrees();
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    if (!(entry.event() instanceof VoteCast vote) || !vote.agrees()) {
      return Uni.createFrom().voidItem();
    }
    var stream = Ballot.AGGREGATE.stream(vote.ballot());
    return shell
        .get()
        .look(entry.convener(), List.of(stream))
        .chain(
            loaded ->
                loaded.state(stream) instanceof Open open
                    ? judge(open, vote.ballot(), entry, request)
                    : forget(vote.ballot()));
  }

  private Uni<Void> forget(UUID ballot) {
    sums.remove(ballot);
    return Uni.createFrom().voidItem();
  }

  private Uni<Void> judge(Open open, UUID ballot, Entry entry, Request request) {
    return soFar(open, ballot, entry)
        .chain(
            soFar ->
                soFar.passAt(entry.position())
                    ? judgeAll(open, ballot, entry, request)
                    : Uni.createFrom().voidItem());
  }

  // All that were, the first time; from then on those that have come since.
  private Uni<AgreedSoFar> soFar(Open open, UUID ballot, Entry entry) {
    var known = sums.get(ballot);
    if (known == null) {
      return scan(ballot, entry)
          .map(agreements -> agreements.soFar(open, entry.position()))
          .invoke(first -> sums.put(ballot, first));
    }
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(
                        entry.convener(),
                        votes(ballot),
                        known.upTo(),
                        entry.position() + 1,
                        known::take)
                    .toCompletionStage())
        .replaceWith(known);
  }

  // What closes it is found in the votes themselves.
  private Uni<Void> judgeAll(Open open, UUID ballot, Entry entry, Request request) {
    return scan(ballot, entry)
        .chain(
            agreements ->
                agreements.pass(open, entry.recorded())
                    ? close(ballot, entry.convener(), request)
                    : Uni.createFrom().voidItem());
  }

  private Uni<Agreements> scan(UUID ballot, Entry entry) {
    var agreements = new Agreements(service.get().events());
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(entry.convener(), votes(ballot), entry.position() + 1, agreements::take)
                    .toCompletionStage())
        .replaceWith(agreements);
  }

  private static String votes(UUID ballot) {
    return "vote/" + ballot + "/";
  }

  /** The ballots that were agreed to last. */
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }

  private Uni<Void> close(UUID ballot, String convener, Request request) {
    return keys.make(convener, ballot).chain(key -> close(ballot, key, request)).replaceWithVoid();
  }

  private Uni<?> close(UUID ballot, SealingKey key, Request request) {
    var plan = new BallotPlan(new CloseEarly(ballot, key.published(), CloseReason.PASSED, 0));
    return shell.get().handle(request, plan.reads(), plan::of);
  }
}
