package quorate.governance.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.NoticeGiven;
import quorate.governance.ballot.BallotHeard.RollFrozen;

/** What can be asked of the register. */
public sealed interface RegisterCommand {

  /** Enters the decision that a declaration makes of a matter, with what it rests on. */
  record RecordDecision(
      UUID decision,
      UUID matter,
      @Nullable UUID supersedes,
      BallotDrafted drafted,
      NoticeGiven notice,
      RollFrozen roll,
      BallotDeclared declared,
      List<Link> links)
      implements RegisterCommand {}
}
