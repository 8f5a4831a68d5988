package quorate.governance.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.ballot.BallotRules;
import quorate.governance.ballot.Electorate;

/** What has happened to a matter, as it stands in the log. */
public sealed interface MatterEvent {

  /** A question is on the table. */
  record MatterRaised(
      UUID matter,
      String title,
      String question,
      String kind,
      LocalDate raisedOn,
      @Nullable UUID supersedes)
      implements MatterEvent {}

  /** An electorate is to be asked; ballot-service drafts the ballot from this. */
  record MatterPutToBallot(
      UUID matter,
      UUID ballot,
      String vehicle,
      String kind,
      String title,
      String question,
      Paper paper,
      Electorate electorate,
      String weightBasis,
      BallotRules rules)
      implements MatterEvent {}

  /** The declared result has been read; the decision register has the arithmetic. */
  record MatterSettled(
      UUID matter,
      UUID ballot,
      String outcome,
      @Nullable String winner,
      @Nullable Boolean winnerBeatsEach,
      @Nullable List<String> tied,
      UUID decision)
      implements MatterEvent {}

  /** Its result was annulled, and another ballot asks the same: it waits for that one. */
  record MatterAskedAgain(UUID matter, UUID ballot, UUID annulled) implements MatterEvent {}

  /** A general meeting is to decide; {@code follows} is the advice that it follows, if any. */
  record GeneralMeetingProposed(UUID matter, @Nullable UUID follows, String kind, String reason)
      implements MatterEvent {}
}
