package quorate.ballots.casting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.BallotCommand.GiveCastingVote;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.CastingStand;
import quorate.ballots.ballot.CastingTerms;
import quorate.ballots.ballot.Chair;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.count.BallotBox;
import quorate.ballots.count.ClosedVotes;
import quorate.ballots.hands.Hands;
import quorate.ballots.hands.HandsCommand.Asker;
import quorate.ballots.hands.HandsCommand.Facts;
import quorate.ballots.hands.HandsCommand.GiveCastingVoteOnHands;
import quorate.ballots.hands.HandsDecider;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/**
 * A casting vote on its way through the shell: on hands where it names their record, else on the
 * count, whose votes are then read once more for what they come to with it.
 */
record CastingVotes(UUID ballot, CastingStand vote, int record, Officer officer, Instant at) {

  /** The votes where the ballot was counted, its frozen roll, the persons behind the log-in. */
  record With(Optional<ClosedVotes.Found> votes, List<ElectorEnrolled> roll, Set<UUID> persons) {
    With {
      roll = List.copyOf(roll);
      persons = Set.copyOf(persons);
    }
  }

  List<StreamRef<?, ?>> reads() {
    return List.of(Ballot.AGGREGATE.stream(ballot), Hands.AGGREGATE.stream(ballot));
  }

  Plan plan(Loaded loaded, With with) {
    Ballot state = loaded.state(Ballot.AGGREGATE.stream(ballot));
    Hands hands = loaded.state(Hands.AGGREGATE.stream(ballot));
    if (record == 0 && state instanceof Counted && with.votes().isEmpty()) {
      // it was counted after its votes were looked for
      return Plan.of(
          Decision.refuse(ShellRefusal.TOO_MUCH_CONTENTION), Ballot.AGGREGATE.stream(ballot));
    }
    Plan plan =
        record > 0
            ? onHands(state, hands, with)
            : Plan.of(
                BallotDecider.decide(onCount(state, hands, with), state),
                Ballot.AGGREGATE.stream(ballot));
    return plan.created("/ballots/api/v1/ballots/%s/casting-vote".formatted(ballot));
  }

  private Plan onHands(Ballot state, Hands hands, With with) {
    var facts = new Facts(with.roll(), Map.of(), Map.of(), with.persons());
    var asker = new Asker(officer, false, at);
    return Plan.of(
        HandsDecider.decide(
            new GiveCastingVoteOnHands(ballot, record, vote, facts, asker), state, hands),
        Hands.AGGREGATE.stream(ballot));
  }

  private GiveCastingVote onCount(Ballot state, Hands hands, With with) {
    var by = new Chair.By(officer.login(), with.persons());
    return new GiveCastingVote(ballot, by, vote, outcome(state, hands, with));
  }

  // what could not be given is refused, and comes to nothing
  private Map<String, Object> outcome(Ballot state, Hands hands, With with) {
    if (!(state instanceof Counted counted) || with.votes().isEmpty()) {
      return Map.of();
    }
    var found = with.votes().get();
    return new CastingTerms(counted.notice())
        .chair()
        .flatMap(
            chair ->
                ReopenedBox.of(state, hands, found)
                    .flatMap(box -> outcome(box, chair, found.position())))
        .orElse(Map.of());
  }

  private Optional<Map<String, Object>> outcome(BallotBox box, Chair chair, long position) {
    var with = box.with(chair.casting(vote));
    return with.outcome(position, with.count(position));
  }
}
