package quorate.ballots.declaration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Drafted;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Noticed;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotCommand.DeclareResult;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.challenge.Challenges;
import quorate.ballots.combined.Combined;
import quorate.ballots.combined.CombinedEvent.BallotsCombined;
import quorate.ballots.combined.OfQuestion;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;

/**
 * The declaration of all ballots that are held together, on its way through the shell: all that are
 * left, or none. One that was declared by itself or withdrawn stands in nobody's way.
 */
record DeclaringEach(BallotsCombined together, Officer officer, Instant at) {

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(Combined.AGGREGATE.stream(together.combined()));
    for (UUID ballot : together.ballots()) {
      reads.add(Ballot.AGGREGATE.stream(ballot));
      reads.add(Challenges.AGGREGATE.stream(ballot));
    }
    return reads;
  }

  Plan plan(Loaded loaded) {
    Plan plan = Plan.nothing();
    int declared = 0;
    for (int i = 0; i < together.ballots().size(); i++) {
      UUID ballot = together.ballots().get(i);
      var stream = Ballot.AGGREGATE.stream(ballot);
      if (isLeft(loaded.state(stream))) {
        var decision = OfQuestion.at("questions[%d]".formatted(i), ballot, decide(ballot, loaded));
        plan = plan.and(decision, stream);
        declared++;
      }
    }
    return declared == 0
        ? nothingLeft(loaded)
        : plan.created("/ballots/api/v1/combined-ballots/" + together.combined());
  }

  private Decision<BallotEvent> decide(UUID ballot, Loaded loaded) {
    int open = loaded.state(Challenges.AGGREGATE.stream(ballot)).open();
    var declare = new DeclareResult(ballot, officer, open, at);
    return BallotDecider.decide(declare, loaded.state(Ballot.AGGREGATE.stream(ballot)));
  }

  private Plan nothingLeft(Loaded loaded) {
    boolean any =
        together.ballots().stream()
            .anyMatch(ballot -> loaded.state(Ballot.AGGREGATE.stream(ballot)) instanceof Declared);
    return Plan.of(
        Decision.refuse(any ? BallotRefusal.ALREADY_DECLARED : BallotRefusal.WITHDRAWN),
        Combined.AGGREGATE.stream(together.combined()));
  }

  private static boolean isLeft(Ballot ballot) {
    return switch (ballot) {
      case Declared _, Withdrawn _ -> false;
      case NotDrafted _, Drafted _, Noticed _, Rolled _, Open _, Closed _, Counted _ -> true;
    };
  }
}
