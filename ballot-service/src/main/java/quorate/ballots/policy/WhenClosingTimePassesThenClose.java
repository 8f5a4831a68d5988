package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import quorate.ballots.ballot.Attending;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotCommand;
import quorate.ballots.ballot.BallotCommand.CloseBallot;
import quorate.ballots.ballot.BallotCommand.CloseEarly;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballot.CloseReason;
import quorate.ballots.ballots.DueBallot;
import quorate.ballots.ballots.DueBallots;
import quorate.ballots.count.Agreements;
import quorate.ballots.paper.Papers;
import quorate.ballots.vote.ChoiceKeys;
import quorate.chassis.log.EventLog;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.shell.Shell;

/**
 * Closes a ballot by the clock, and publishes the key to its choices with the close. Where papers
 * count as of their receipt it waits for those that were entered, as long as the notice says.
 */
@Singleton
public final class WhenClosingTimePassesThenClose implements TimedPolicy {

  private final Provider<Shell> shell;
  private final DueBallots due;
  private final ChoiceKeys keys;
  private final Provider<ServiceDefinition> service;
  private final EventLog log;

  WhenClosingTimePassesThenClose(
      Provider<Shell> shell,
      DueBallots due,
      ChoiceKeys keys,
      Provider<ServiceDefinition> service,
      EventLog log) {
    this.shell = shell;
    this.due = due;
    this.keys = keys;
    this.service = service;
    this.log = log;
  }

  @Override
  public String name() {
    return "when-closing-time-passes-then-close";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return due.toClose(now).chain(found -> Each.of(found, ballot -> close(ballot, now)));
  }

  private Uni<Void> close(DueBallot ballot, Instant now) {
    var stream = Ballot.AGGREGATE.stream(ballot.ballot());
    var papers = Papers.AGGREGATE.stream(ballot.ballot());
    return shell
        .get()
        .look(ballot.convener(), List.of(stream, papers))
        .chain(
            loaded ->
                loaded.state(stream) instanceof Open open
                    ? close(ballot, open, loaded.state(papers).anyWaits(), now)
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> close(DueBallot ballot, Open open, boolean papersWait, Instant now) {
    if (papersWait && now.isBefore(Attending.of(open.notice()).papersConfirmedBy())) {
      return Uni.createFrom().voidItem();
    }
    return hasPassed(ballot, open, now)
        .chain(
            passed ->
                keys.make(ballot.convener(), ballot.ballot())
                    .chain(key -> close(ballot, key, passed, now)))
        .replaceWithVoid();
  }

  // It may have passed while nobody was there to close it (s296(4)), and then did not lapse.
  private Uni<Boolean> hasPassed(DueBallot ballot, Open open, Instant now) {
    if (!open.isInWriting()) {
      return Uni.createFrom().item(false);
    }
    var agreements = new Agreements(service.get().events());
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(
                        ballot.convener(),
                        "vote/" + ballot.ballot() + "/",
                        Long.MAX_VALUE,
                        agreements::take)
                    .toCompletionStage())
        .map(done -> agreements.pass(open, now));
  }

  private Uni<?> close(DueBallot ballot, SealingKey key, boolean passed, Instant now) {
    var request = Stamp.due(name(), ballot.convener(), "close/" + ballot.ballot(), now);
    var stream = Ballot.AGGREGATE.stream(ballot.ballot());
    var papers = Papers.AGGREGATE.stream(ballot.ballot());
    return shell
        .get()
        .handle(
            request,
            List.of(stream, papers),
            loaded ->
                new BallotPlan(command(ballot, key, passed, loaded.state(papers), now)).of(loaded));
  }

  private static BallotCommand command(
      DueBallot ballot, SealingKey key, boolean passed, Papers papers, Instant now) {
    return passed
        ? new CloseEarly(ballot.ballot(), key.published(), CloseReason.PASSED, 0)
        : new CloseBallot(ballot.ballot(), key.published(), papers.anyWaits(), now);
  }
}
