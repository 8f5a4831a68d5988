package quorate.ballots.ballot;

import java.util.List;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotCommand.ExtendBallot;
import quorate.ballots.ballot.BallotCommand.RemindElectors;
import quorate.ballots.ballot.BallotCommand.WithdrawBallot;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;

/** A command about one ballot on its way through the shell. */
public record BallotPlan(BallotCommand command) {

  /** What the decision has to read. */
  public List<StreamRef<?, ?>> reads() {
    return List.of(stream());
  }

  /** What follows from what was read. */
  public Plan of(Loaded loaded) {
    Ballot state = loaded.state(stream());
    Plan plan = Plan.of(BallotDecider.decide(command, state), stream());
    return isWhileOpen() && state instanceof Open open ? plan.notAfter(open.closes()) : plan;
  }

  // nobody extends or withdraws what has closed by the log's clock, nor is reminded of it
  private boolean isWhileOpen() {
    return command instanceof ExtendBallot
        || command instanceof RemindElectors
        || command instanceof WithdrawBallot;
  }

  /** The same, refused from the closing time on, by the log's clock. */
  Plan inTime(Loaded loaded, Plan plan) {
    return Conducting.of(loaded.state(stream()))
        .map(known -> plan.notAfter(known.notice().closes()))
        .orElse(plan);
  }

  private StreamRef<Ballot, BallotEvent> stream() {
    return Ballot.AGGREGATE.stream(command.ballot());
  }
}
