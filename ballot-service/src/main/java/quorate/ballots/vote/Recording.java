package quorate.ballots.vote;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.util.Optional;
import quorate.ballots.ballot.Attending;
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
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.vote.Vote.NotOnRoll;
import quorate.ballots.vote.Vote.Voted;
import quorate.ballots.vote.VoteCommand.RecordVote;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;

/**
 * Votes that come by proxy or on paper. What the practice said itself stands before what a proxy
 * says for it (model articles, art 46(1)).
 */
final class Recording {

  private Recording() {}

  static Decision<VoteEvent> decide(RecordVote c, Ballot ballot, Vote mine) {
    var away = away(c, ballot, mine);
    if (away.isPresent()) {
      return refuse(away.get());
    }
    if (mine instanceof NotOnRoll) {
      return refuse(VoteRefusal.NOT_ON_ROLL, "practice", c.practice());
    }
    var open = (Open) ballot;
    return open.contest()
        .fault(c.choice())
        .map(fault -> VoteDecider.<VoteEvent>invalid(c.choice(), fault))
        .or(() -> Named.onlyGone(c.choice(), open.contest().withdrawn()))
        .orElseGet(() -> accept(recorded(c, InWriting.agrees(open, c.choice()))));
  }

  private static Optional<Refusal> away(RecordVote c, Ballot ballot, Vote mine) {
    return switch (ballot) {
      case NotDrafted _ -> Optional.of(BallotRefusal.NO_SUCH_BALLOT);
      case Withdrawn _ -> Optional.of(BallotRefusal.WITHDRAWN);
      case Open open when !c.at().isBefore(until(c, open)) ->
          Optional.of(InWriting.over(open, c.at()));
      case Open _ when InWriting.hasAgreed(mine) -> Optional.of(VoteRefusal.AGREEMENT_STANDS);
      case Open _ when c.origin().appointment() != null && hasVotedItself(mine) ->
          Optional.of(VoteRefusal.MEMBER_HAS_VOTED);
      case Open _ -> Optional.empty();
      case Closed _, Counted _, Declared _ -> Optional.of(InWriting.over(ballot, c.at()));
      case Drafted _, Noticed _, Rolled _ -> Optional.of(VoteRefusal.NOT_OPEN);
    };
  }

  private static Instant until(RecordVote c, Open open) {
    return c.origin().paper() == null
        ? open.closes()
        : Attending.of(open.notice()).papersConfirmedBy();
  }

  private static boolean hasVotedItself(Vote mine) {
    return mine instanceof Voted(_, var latest) && !latest.castByProxy();
  }

  private static VoteCast recorded(RecordVote c, boolean agreed) {
    var origin = c.origin();
    return new VoteCast(
        c.ballot(),
        c.practice(),
        origin.person(),
        origin.mandate(),
        c.sealed(),
        origin.channel().toString(),
        agreed ? true : null,
        /* note= */ null,
        origin.appointment(),
        origin.paper(),
        origin.received());
  }
}
