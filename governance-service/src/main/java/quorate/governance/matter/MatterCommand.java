package quorate.governance.matter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotRules;
import quorate.governance.ballot.Electorate;

/** What can be asked of a matter. */
public sealed interface MatterCommand {

  /** Puts a question on the convener's table; {@code supersedes} is the decision it reopens. */
  record RaiseMatter(
      UUID matter,
      String title,
      String question,
      MatterKind kind,
      LocalDate on,
      @Nullable UUID supersedes)
      implements MatterCommand {}

  /** Asks an electorate; the ballot's id is made here, so that its declaration is known again. */
  record PutToBallot(
      UUID matter,
      UUID ballot,
      Vehicle vehicle,
      MatterKind kind,
      Paper paper,
      Electorate electorate,
      String weightBasis,
      BallotRules rules)
      implements MatterCommand {}

  /** Says what the declared result means; {@code decision} is its entry in the register. */
  record SettleMatter(UUID matter, BallotDeclared declared, UUID decision)
      implements MatterCommand {}

  /** Goes back to the electorate, by the ballot that runs the annulled one again. */
  record AskAgain(UUID matter, UUID annulled, UUID rerun) implements MatterCommand {}

  /** Asks to carry out the winner as a step of this kind. */
  record ImplementWinner(UUID matter, MatterKind kind) implements MatterCommand {}

  /** Proposes a general meeting, the way forward for a step of a statutory kind. */
  record ProposeGeneralMeeting(UUID matter, MatterKind kind, String reason)
      implements MatterCommand {}
}
