package quorate.ballots.vote;

import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.log.Aggregate;

/** Where one practice stands in one ballot. */
public sealed interface Vote {

  Aggregate<Vote, VoteEvent> AGGREGATE =
      new Aggregate<>("vote", VoteEvent.class, new NotOnRoll(), Vote::evolve, 2);

  record NotOnRoll() implements Vote {}

  record Enrolled(ElectorEnrolled line) implements Vote {}

  record Voted(ElectorEnrolled line, VoteCast latest) implements Vote {}

  /** The state after one more event; an event that cannot follow is an error of the log. */
  static Vote evolve(Vote vote, VoteEvent event) {
    return switch (event) {
      case ElectorEnrolled e when vote instanceof NotOnRoll -> new Enrolled(e);
      case VoteCast e when vote instanceof Enrolled(var line) -> new Voted(line, e);
      case VoteCast e when vote instanceof Voted(var line, _) -> new Voted(line, e);
      case ElectorEnrolled _, VoteCast _ ->
          throw new IllegalStateException(event + " cannot follow " + vote);
    };
  }
}
