package quorate.ballots.declaration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.BallotCommand.DeclareOnHands;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.challenge.Challenges;
import quorate.ballots.hands.Hands;
import quorate.ballots.hands.HandsCommand.Asker;
import quorate.ballots.hands.HandsCommand.DeclareHands;
import quorate.ballots.hands.HandsCommand.Facts;
import quorate.ballots.hands.HandsCounted;
import quorate.ballots.hands.HandsDecider;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;

/**
 * The declaration of hands on its way through the shell: the chair's, and in the same append the
 * ballot's result, with a log-in of just now. It guards the challenges, so that none is lodged
 * unseen.
 */
record DeclaringHands(UUID ballot, int record, Asker asker, Runnable recent) {

  /** The frozen roll, and the persons behind the log-in. */
  record With(List<ElectorEnrolled> roll, Set<UUID> persons) {
    With {
      roll = List.copyOf(roll);
      persons = Set.copyOf(persons);
    }
  }

  List<StreamRef<?, ?>> reads() {
    return List.of(
        Hands.AGGREGATE.stream(ballot),
        Ballot.AGGREGATE.stream(ballot),
        Challenges.AGGREGATE.stream(ballot));
  }

  Plan plan(Loaded loaded, With with) {
    Ballot state = loaded.state(Ballot.AGGREGATE.stream(ballot));
    Hands hands = loaded.state(Hands.AGGREGATE.stream(ballot));
    if (!(state instanceof NotDrafted)) {
      recent.run();
    }
    var facts = new Facts(with.roll(), Map.of(), Map.of(), with.persons());
    var said = HandsDecider.decide(new DeclareHands(ballot, record, facts, asker), state, hands);
    Plan plan = Plan.of(said, Hands.AGGREGATE.stream(ballot));
    if (plan.refuses() || !(state instanceof Rolled rolled)) {
      return plan;
    }
    int open = loaded.state(Challenges.AGGREGATE.stream(ballot)).open();
    var declare =
        new DeclareOnHands(ballot, HandsCounted.of(hands, rolled, with.roll()), open, asker.at());
    return plan.and(BallotDecider.decide(declare, state), Ballot.AGGREGATE.stream(ballot))
        .created("/ballots/api/v1/ballots/%s/result".formatted(ballot));
  }
}
