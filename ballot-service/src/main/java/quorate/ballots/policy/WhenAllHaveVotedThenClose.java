package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import quorate.ballots.ballot.Attending;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.CloseEarly;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballot.CloseReason;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.ballots.DueBallot;
import quorate.ballots.ballots.DueBallots;
import quorate.ballots.count.OpenedVotes;
import quorate.ballots.paper.Papers;
import quorate.ballots.vote.ChoiceKeys;
import quorate.chassis.log.EventLog;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.shell.Shell;

/**
 * Closes a ballot in which everybody has voted, where its notice says so. The turnout finds it; how
 * many have voted is then told from the log, and only grows.
 */
@Singleton
public final class WhenAllHaveVotedThenClose implements TimedPolicy {

  private final Provider<Shell> shell;
  private final Provider<ServiceDefinition> service;
  private final EventLog log;
  private final DueBallots due;
  private final ChoiceKeys keys;

  WhenAllHaveVotedThenClose(
      Provider<Shell> shell,
      Provider<ServiceDefinition> service,
      EventLog log,
      DueBallots due,
      ChoiceKeys keys) {
    this.shell = shell;
    this.service = service;
    this.log = log;
    this.due = due;
    this.keys = keys;
  }

  @Override
  public String name() {
    return "when-all-have-voted-then-close";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return due.allVoted().chain(found -> Each.of(found, ballot -> close(ballot, now)));
  }

  // papers that count as of their receipt are waited for without reading the votes over and over
  private Uni<Void> close(DueBallot ballot, Instant now) {
    var papers = Papers.AGGREGATE.stream(ballot.ballot());
    var stream = Ballot.AGGREGATE.stream(ballot.ballot());
    return shell
        .get()
        .look(ballot.convener(), List.of(stream, papers))
        .chain(
            loaded ->
                loaded.state(papers).anyWaits() && goesByReceipt(loaded.state(stream))
                    ? Uni.createFrom().voidItem()
                    : closeOnce(ballot, now));
  }

  private static boolean goesByReceipt(Ballot ballot) {
    return Conducting.of(ballot)
        .filter(known -> Attending.of(known.notice()).papers().goesByReceipt())
        .isPresent();
  }

  private Uni<Void> closeOnce(DueBallot ballot, Instant now) {
    return keys.make(ballot.convener(), ballot.ballot())
        .chain(key -> close(ballot, key, now))
        .replaceWithVoid();
  }

  private Uni<?> close(DueBallot ballot, SealingKey key, Instant now) {
    var votes = new OpenedVotes(service.get().events(), key);
    return Uni.createFrom()
        .completionStage(
            () ->
                log.scan(
                        ballot.convener(),
                        "vote/" + ballot.ballot() + "/",
                        Long.MAX_VALUE,
                        votes::take)
                    .toCompletionStage())
        .chain(() -> close(ballot, key, votes.voted(), now));
  }

  private Uni<?> close(DueBallot ballot, SealingKey key, int voted, Instant now) {
    var request = Stamp.due(name(), ballot.convener(), "close/" + ballot.ballot(), now);
    var papers = Papers.AGGREGATE.stream(ballot.ballot());
    var stream = Ballot.AGGREGATE.stream(ballot.ballot());
    return shell
        .get()
        .handle(
            request,
            List.of(stream, papers),
            loaded ->
                new BallotPlan(
                        new CloseEarly(
                            ballot.ballot(),
                            key.published(),
                            CloseReason.ALL_VOTED,
                            voted,
                            loaded.state(papers).anyWaits()))
                    .of(loaded));
  }
}
