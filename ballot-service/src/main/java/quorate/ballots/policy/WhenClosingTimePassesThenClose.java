package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import quorate.ballots.ballot.BallotCommand.CloseBallot;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballots.DueBallot;
import quorate.ballots.ballots.DueBallots;
import quorate.ballots.vote.ChoiceKeys;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Shell;

/** Closes a ballot by the clock, and publishes the key to its choices with the close. */
@Singleton
public final class WhenClosingTimePassesThenClose implements TimedPolicy {

  private final Provider<Shell> shell;
  private final DueBallots due;
  private final ChoiceKeys keys;

  WhenClosingTimePassesThenClose(Provider<Shell> shell, DueBallots due, ChoiceKeys keys) {
    this.shell = shell;
    this.due = due;
    this.keys = keys;
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
    return keys.make(ballot.convener(), ballot.ballot())
        .chain(key -> close(ballot, key, now))
        .replaceWithVoid();
  }

  private Uni<?> close(DueBallot ballot, SealingKey key, Instant now) {
    var request = Stamp.due(name(), ballot.convener(), "close/" + ballot.ballot(), now);
    var plan = new BallotPlan(new CloseBallot(ballot.ballot(), key.published(), now));
    return shell.get().handle(request, plan.reads(), plan::of);
  }
}
