package quorate.ballots.policy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.OpenBallot;
import quorate.ballots.ballot.BallotPlan;
import quorate.ballots.ballots.DueBallot;
import quorate.ballots.ballots.DueBallots;
import quorate.ballots.hands.Hands;
import quorate.ballots.hands.HandsRefusal;
import quorate.ballots.vote.ChoiceKeys;
import quorate.chassis.decide.Decision;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.counting.tie.Lot;

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
    return keys.make(ballot.convener(), ballot.ballot())
        .map(key -> new BallotPlan(command(ballot, key, now)))
        .chain(plan -> open(ballot, plan, request))
        .replaceWithVoid();
  }

  private Uni<Outcome> open(DueBallot ballot, BallotPlan plan, Request request) {
    var hands = Hands.AGGREGATE.stream(ballot.ballot());
    var state = Ballot.AGGREGATE.stream(ballot.ballot());
    var reads = new ArrayList<>(plan.reads());
    reads.add(hands);
    return shell
        .get()
        .handle(
            request,
            reads,
            loaded ->
                loaded.state(hands).comeFirst(loaded.state(state))
                    ? Plan.of(Decision.refuse(HandsRefusal.HANDS_COME_FIRST), state)
                    : plan.of(loaded));
  }

  private static OpenBallot command(DueBallot ballot, SealingKey key, Instant now) {
    var commitment = Lot.following(key.published()).commitment();
    return new OpenBallot(ballot.ballot(), commitment, now);
  }
}
