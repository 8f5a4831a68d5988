package quorate.ballots.matter;

import java.util.UUID;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotPaper;
import quorate.ballots.ballot.BallotRules;
import quorate.ballots.ballot.Secrecy;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.WeightBasis;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** Governance puts a matter to an electorate, under an id that it gave the ballot. */
public record MatterPutToBallot(
    UUID matter,
    UUID ballot,
    Vehicle vehicle,
    Kind kind,
    String title,
    String question,
    BallotPaper paper,
    Electorate electorate,
    WeightBasis weightBasis,
    BallotRules rules) {

  /** The ballot that it asks for. */
  public DraftBallot draft() {
    return new DraftBallot(
        ballot,
        matter,
        title,
        question,
        vehicle,
        kind,
        Secrecy.OPEN,
        paper,
        electorate,
        weightBasis,
        rules,
        null,
        null);
  }
}
