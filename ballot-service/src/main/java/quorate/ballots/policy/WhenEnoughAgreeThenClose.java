package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotCommand.CloseEarly;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballot.CloseReason;
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

  private final Provider<Shell> shell;
  private final Provider<ServiceDefinition> service;
  private final EventLog log;
  private final ChoiceKeys keys;

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
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> judge(Open open, UUID ballot, Entry entry, Request request) {
    var agreements = new Agreements(service.get().events());
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(
                        entry.convener(),
                        "vote/" + ballot + "/",
                        entry.position() + 1,
                        agreements::take)
                    .toCompletionStage())
        .chain(
            () ->
                agreements.pass(open, entry.recorded())
                    ? close(ballot, entry.convener(), request)
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> close(UUID ballot, String convener, Request request) {
    return keys.make(convener, ballot).chain(key -> close(ballot, key, request)).replaceWithVoid();
  }

  private Uni<?> close(UUID ballot, SealingKey key, Request request) {
    var plan =
        new BallotPlan(
            new CloseEarly(ballot, key.published(), CloseReason.PASSED, 0, request.at()));
    return shell.get().handle(request, plan.reads(), plan::of);
  }
}
