package quorate.governance.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.NoticeGiven;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;

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

  /** Enters what a meeting decided. */
  record RecordMeetingDecision(MeetingDecisionRecorded decided) implements RegisterCommand {}

  /** Enters a decision from an old minute book, as it stands there. */
  record RecordEarlierDecision(
      UUID decision,
      @Nullable UUID body,
      LocalDate on,
      String question,
      String outcome,
      String book,
      @Nullable String place,
      LocalDate today)
      implements RegisterCommand {}
}
