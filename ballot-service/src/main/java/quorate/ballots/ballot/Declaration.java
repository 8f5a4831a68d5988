package quorate.ballots.ballot;

import java.time.Instant;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;

/** The result as it is told to everyone: what was asked, and the count as it stands. */
final class Declaration {

  private Declaration() {}

  static BallotDeclared of(Counted counted, boolean underChallenge, Instant at) {
    var draft = counted.draft();
    var count = counted.count();
    return new BallotDeclared(
        draft.ballot(),
        draft.matter(),
        draft.title(),
        draft.question(),
        draft.vehicle(),
        at,
        count.method(),
        count.counting(),
        count.electors(),
        count.weight(),
        count.turnout(),
        count.quorum(),
        count.options(),
        count.abstentions(),
        count.invalid(),
        count.winner(),
        count.tied(),
        count.headToHead(),
        count.condorcetWinner(),
        count.winnerBeatsEach(),
        count.stages(),
        counted.roll().areas(),
        count.seats(),
        count.quota(),
        count.elected(),
        count.ranking(),
        count.advancing(),
        count.notCounted(),
        count.lot(),
        count.countingRule(),
        count.outcome(),
        underChallenge ? true : null);
  }
}
