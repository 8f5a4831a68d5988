package quorate.ballots.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.FreezeRoll;
import quorate.ballots.ballot.BallotCommand.WithdrawBallot;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.electorate.Drawing;
import quorate.ballots.electorate.Roll;
import quorate.ballots.electorate.RollLine;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.VoteCommand.EnrolElector;
import quorate.ballots.vote.VoteDecider;
import quorate.ballots.vote.VoteEvent;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;

/**
 * A drawn roll on its way into the log: every elector's line and their seal, or nothing; a ballot
 * that nobody could vote in, or whose weights cannot all be known, is withdrawn.
 */
record RollFreezing(UUID ballot, RollRule rule, Drawing drawing, long drawnAt) {

  private static final String NOBODY =
      "Nobody of the electorate is on the register on the record date.";
  private static final String LACKING = "The weight basis has no figure on the record date for ";

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(Ballot.AGGREGATE.stream(ballot));
    drawing.roll().lines().forEach(line -> reads.add(stream(line)));
    return reads;
  }

  Plan plan(Loaded loaded) {
    var stream = Ballot.AGGREGATE.stream(ballot);
    Ballot state = loaded.state(stream);
    Roll roll = drawing.roll();
    var without = drawing.withoutFigure();
    if (roll.lines().isEmpty() || (rule.needsEveryFigure() && !without.isEmpty())) {
      String why = without.isEmpty() ? nobody() : LACKING + String.join(", ", without);
      var withdrawn = BallotDecider.decide(new WithdrawBallot(ballot, why), state);
      return Plan.of(withdrawn, stream).heard(rule.electorate().heardFrom(), drawnAt);
    }
    var frozen = BallotDecider.decide(new FreezeRoll(ballot, roll, drawnAt), state);
    Plan plan = Plan.nothing();
    for (RollLine line : roll.lines()) {
      var enrol = new EnrolElector(ballot, line);
      var enrolled = VoteDecider.decide(enrol, state, loaded.state(stream(line)));
      plan = plan.and(enrolled, stream(line));
    }
    return plan.and(frozen, stream).heard(rule.electorate().heardFrom(), drawnAt);
  }

  private String nobody() {
    return drawing
        .unheard()
        .filter(field -> rule.electorate().namesOrganisation())
        .map(field -> "The register has no %s %s.".formatted(field, rule.electorate().value(field)))
        .orElse(NOBODY);
  }

  private StreamRef<Vote, VoteEvent> stream(RollLine line) {
    return Vote.AGGREGATE.stream(ballot, line.practice());
  }
}
