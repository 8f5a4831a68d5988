package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import quorate.ballots.ballot.BallotCommand.OpenBallot;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballots.DueBallot;
import quorate.ballots.ballots.DueBallots;
import quorate.ballots.vote.ChoiceKeys;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.shell.Shell;

/** Opens a ballot by the clock; its key is there before the first vote can be. */
@Singleton
public final class WhenOpeningTimePassesThenOpen implements TimedPolicy {

  private final Provider<Shell> shell;
  private final DueBallots due;
  private final ChoiceKeys keys;

  WhenOpeningTimePassesThenOpen(Provider<Shell> shell, DueBallots due, ChoiceKeys keys) {
    this.shell = shell;
    this.due = due;
    this.keys = keys;
  }

  @Override
  public String name() {
    return "when-opening-time-passes-then-open";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return due.toOpen(now).chain(found -> Each.of(found, ballot -> open(ballot, now)));
  }

  private Uni<Void> open(DueBallot ballot, Instant now) {
    var request = Stamp.due(name(), ballot.convener(), "open/" + ballot.ballot(), now);
    var plan = new BallotPlan(new OpenBallot(ballot.ballot(), now));
    return keys.make(ballot.convener(), ballot.ballot())
        .chain(key -> shell.get().handle(request, plan.reads(), plan::of))
        .replaceWithVoid();
  }
}
