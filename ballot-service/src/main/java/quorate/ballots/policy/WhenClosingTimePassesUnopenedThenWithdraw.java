package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.MissOpening;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballots.DueBallot;
import quorate.ballots.ballots.DueBallots;
import quorate.ballots.hands.Hands;
import quorate.ballots.hands.HandsRefusal;
import quorate.chassis.decide.Decision;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Shell;

/**
 * Ends a ballot whose time to vote passed without its having opened, as when this service was away
 * all the while: nobody could vote in it, and nobody ever will. Hands need no opening, and stay to
 * be declared.
 */
@Singleton
public final class WhenClosingTimePassesUnopenedThenWithdraw implements TimedPolicy {

  private final Provider<Shell> shell;
  private final DueBallots due;

  WhenClosingTimePassesUnopenedThenWithdraw(Provider<Shell> shell, DueBallots due) {
    this.shell = shell;
    this.due = due;
  }

  @Override
  public String name() {
    return "when-closing-time-passes-unopened-then-withdraw";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return due.unopened(now).chain(found -> Each.of(found, ballot -> withdraw(ballot, now)));
  }

  private Uni<Void> withdraw(DueBallot ballot, Instant now) {
    var request = Stamp.due(name(), ballot.convener(), "miss/" + ballot.ballot(), now);
    var hands = Hands.AGGREGATE.stream(ballot.ballot());
    var state = Ballot.AGGREGATE.stream(ballot.ballot());
    return shell
        .get()
        .handle(request, List.of(state, hands), loaded -> plan(ballot, now, loaded))
        .replaceWithVoid();
  }

  private static Plan plan(DueBallot ballot, Instant now, Loaded loaded) {
    var hands = loaded.state(Hands.AGGREGATE.stream(ballot.ballot()));
    var stream = Ballot.AGGREGATE.stream(ballot.ballot());
    Ballot state = loaded.state(stream);
    return hands.stayToBeDeclared(state)
        ? Plan.of(Decision.refuse(HandsRefusal.HANDS_COME_FIRST), stream)
        : Plan.of(BallotDecider.decide(new MissOpening(ballot.ballot(), now), state), stream);
  }
}
