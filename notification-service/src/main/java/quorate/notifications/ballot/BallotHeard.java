package quorate.notifications.ballot;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service listens to in ballot's log; whatever it does not need is left out. */
public sealed interface BallotHeard {

  /** The ballot that the entry is about. */
  UUID ballot();

  /** What is asked; {@code combined} is what it is asked together with other questions as. */
  record BallotDrafted(
      UUID ballot,
      String title,
      String question,
      String vehicle,
      Paper paper,
      @Nullable UUID combined)
      implements BallotHeard {}

  /** When it is open; recipients are known only once the roll is frozen. */
  record NoticeGiven(UUID ballot, String recordDate, Instant opens, Instant closes)
      implements BallotHeard {}

  /** It closes later than it was to. */
  record BallotExtended(UUID ballot, Instant was, Instant closes, String reason)
      implements BallotHeard {}

  /** The time came to remind those who have not voted, as its notice says. */
  record ReminderDue(UUID ballot, Instant reminder) implements BallotHeard {}

  /** Nobody can vote any more. */
  record BallotClosed(UUID ballot) implements BallotHeard {}

  /** Nobody can vote any more, and nothing comes of it. */
  record BallotWithdrawn(UUID ballot) implements BallotHeard {}

  /** One line of the roll. */
  record ElectorEnrolled(UUID ballot, String practice, String name) implements BallotHeard {}

  /** All lines of the roll have been heard. */
  record RollFrozen(UUID ballot, int electors, String drawnAt) implements BallotHeard {}

  /** What came out. */
  record BallotDeclared(
      UUID ballot,
      String title,
      String question,
      int electors,
      Turnout turnout,
      Quorum quorum,
      List<OptionVotes> options,
      BigDecimal abstentions,
      @Nullable String winner,
      @Nullable List<String> tied,
      List<Stage> stages,
      @Nullable Outcome outcome,
      @Nullable String vehicle,
      @Nullable Boolean underChallenge)
      implements BallotHeard {

    /** Whether somebody entitled said before it was declared that the ballot was not right. */
    public boolean isChallenged() {
      return Boolean.TRUE.equals(underChallenge);
    }

    /** Whether by itself it changes nothing; those from before vehicles were told were so. */
    public boolean isAdvice() {
      return vehicle == null || vehicle.equals("advisory");
    }
  }

  /** What the votes come to under the rule set of that name. */
  record Outcome(String ruleSet, String verdict, String byTheVotes) {}

  /** What was declared no longer stands; it goes out to whom the declaration went. */
  record ResultAnnulled(UUID ballot) implements BallotHeard {}

  /** One stage of a count: the votes of those still standing, and who is eliminated after it. */
  record Stage(int stage, List<StageVotes> votes, @Nullable List<String> eliminated) {}

  /** What a standing option has at a stage. */
  record StageVotes(String option, BigDecimal votes) {}

  /** How many took part. */
  record Turnout(int heads) {}

  /** Whether enough took part. */
  record Quorum(boolean met) {}

  /** One option and its votes: first choices, where papers are ranked. */
  record OptionVotes(String option, String title, BigDecimal votes) {}
}
