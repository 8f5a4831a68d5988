package quorate.ballots.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.electorate.Hands.Held;
import quorate.ballots.vote.VoteCommand.CastVote;
import quorate.chassis.decide.Decision;
import quorate.chassis.hear.HeardUpTo;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/** A vote on its way through the shell: {@code entry} is the id that its choice is sealed for. */
record Casting(UUID ballot, NewVote asked, UUID entry, Instant at) {

  /**
   * What it needs beside the streams: the hand that casts, and the ballot's key once it has one.
   */
  record With(Held held, Optional<SealingKey> key) {}

  List<StreamRef<?, ?>> reads() {
    return List.of(vote(), ballotStream());
  }

  Plan plan(Loaded loaded, With with) {
    HeardUpTo register = with.held().register();
    Ballot state = loaded.state(ballotStream());
    if (register.stale() && !(state instanceof NotDrafted)) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), vote());
    }
    var decision = decide(loaded, with);
    if (!(decision instanceof Decision.Accepted<VoteEvent>(var events))
        || !(state instanceof Open open)) {
      return Plan.of(decision, vote());
    }
    Plan plan =
        Plan.nothing()
            .and(vote(), events.getFirst(), entry)
            .notAfter(open.closes())
            .heard("membership", register.position())
            .created(location());
    return command(with)
        .mandate(open.draft().vehicle())
        .map(it -> plan.under("mandate:" + it.mandate()))
        .orElse(plan);
  }

  /** What is decided about it. */
  Decision<VoteEvent> decide(Loaded loaded, With with) {
    return VoteDecider.decide(command(with), loaded.state(ballotStream()), loaded.state(vote()));
  }

  private CastVote command(With with) {
    MarkedPaper paper = asked.paper();
    var sealed = with.key().map(key -> paper.seal(key, entry)).orElse(null);
    return new CastVote(
        ballot, asked.practice(), with.held().mandates(), paper.choice(), sealed, at);
  }

  private String location() {
    return "/ballots/api/v1/ballots/%s/votes/mine/%s".formatted(ballot, asked.practice());
  }

  StreamRef<Ballot, BallotEvent> ballotStream() {
    return Ballot.AGGREGATE.stream(ballot);
  }

  StreamRef<Vote, VoteEvent> vote() {
    return Vote.AGGREGATE.stream(ballot, asked.practice());
  }
}
