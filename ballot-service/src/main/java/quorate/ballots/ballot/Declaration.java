package quorate.ballots.ballot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.RollFrozen;

/**
 * The result as it is told to everyone: what was asked, and the count or the hands as they stand.
 */
final class Declaration {

  private Declaration() {}

  // of a yes or no the outcome says what becomes of it: "A elected" beside "lost" would be quoted
  private static List<Figures.CountStage> stages(BallotDrafted draft, BallotCounted count) {
    return count.outcome() != null && draft.paper().asksYesOrNo()
        ? count.stages().stream().map(Figures.CountStage::figuresAlone).toList()
        : count.stages();
  }

  static BallotDeclared of(Counted counted, boolean underChallenge, Instant at) {
    return of(counted.draft(), counted.roll(), counted.count(), underChallenge, at, null);
  }

  static BallotDeclared of(
      BallotDrafted draft,
      RollFrozen roll,
      BallotCounted count,
      boolean underChallenge,
      Instant at,
      Figures.@Nullable OfHands hands) {
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
        stages(draft, count),
        roll.areas(),
        count.seats(),
        count.quota(),
        count.elected(),
        count.ranking(),
        count.advancing(),
        count.notCounted(),
        count.lot(),
        count.countingRule(),
        count.outcome(),
        underChallenge ? true : null,
        hands);
  }

  /** A ballot that was decided on hands, with their figures. */
  static Declared onHands(Rolled ballot, BallotDeclared e) {
    var figures =
        new BallotCounted(
            e.ballot(),
            e.method(),
            e.counting(),
            e.electors(),
            e.weight(),
            e.turnout(),
            e.quorum(),
            e.options(),
            e.abstentions(),
            e.invalid(),
            e.winner(),
            e.tied(),
            e.headToHead(),
            e.condorcetWinner(),
            e.winnerBeatsEach(),
            e.stages(),
            e.seats(),
            e.quota(),
            e.elected(),
            e.ranking(),
            e.advancing(),
            e.notCounted(),
            e.lot(),
            e.countingRule(),
            e.outcome());
    return new Declared(
        ballot.draft(), ballot.notice(), ballot.roll(), figures, null, e.declared(), null, true);
  }
}
