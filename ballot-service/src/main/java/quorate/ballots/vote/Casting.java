package quorate.ballots.vote;

import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.vote.VoteCommand.CastVote;
import quorate.chassis.decide.Decision;
import quorate.chassis.hear.HeardUpTo;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/**
 * A vote on its way through the shell: {@code entry} is the id that its choice is sealed for,
 * {@code register} how far the register was heard when its mandates were read.
 */
record Casting(CastVote command, UUID entry, HeardUpTo register) {

  List<StreamRef<?, ?>> reads() {
    return List.of(vote(), ballot());
  }

  Plan plan(Loaded loaded) {
    Ballot ballot = loaded.state(ballot());
    if (register.stale() && !(ballot instanceof NotDrafted)) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), vote());
    }
    var decision = VoteDecider.decide(command, ballot, loaded.state(vote()));
    if (!(decision instanceof Decision.Accepted<VoteEvent>(var events))
        || !(ballot instanceof Open open)) {
      return Plan.of(decision, vote());
    }
    return Plan.nothing()
        .and(vote(), events.getFirst(), entry)
        .notAfter(open.closes())
        .heard("membership", register.position())
        .created(location());
  }

  private String location() {
    return "/ballots/api/v1/ballots/%s/votes/mine/%s"
        .formatted(command.ballot(), command.practice());
  }

  private StreamRef<Ballot, BallotEvent> ballot() {
    return Ballot.AGGREGATE.stream(command.ballot());
  }

  private StreamRef<Vote, VoteEvent> vote() {
    return Vote.AGGREGATE.stream(command.ballot(), command.practice());
  }
}
