package quorate.auditor.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Fields;
import quorate.counting.Contest;
import quorate.counting.Weight;

/** The entries of a ballot log that a result rests on. */
public sealed interface BallotEntry {

  /** Where the entry stands. */
  Place at();

  /**
   * A ballot was drafted: what is asked of whom; {@code ruled} where its paper names a counting
   * rule, so that its sheet tells more; with which others it is held, if with any.
   */
  record Drafted(
      Place at,
      Asked asked,
      Contest contest,
      boolean ruled,
      Electorate electorate,
      Optional<String> combined)
      implements BallotEntry {}

  /** The rules are fixed: a quorum for advice, or a rule set. */
  record NoticeGiven(
      Place at,
      LocalDate recordDate,
      Instant opens,
      Instant closes,
      int quorum,
      Optional<Ruling> ruling,
      Timing timing)
      implements BallotEntry {}

  /** How the closing time may move: by everybody's having voted, and until when by extension. */
  record Timing(boolean closesWhenAllVoted, Optional<Instant> extendableUntil) {}

  /** It closes later. */
  record Extended(Place at, Instant recorded, Instant was, Instant closes) implements BallotEntry {}

  /** One line of the roll. */
  record Enrolled(Place at, RollLine line) implements BallotEntry {}

  /** The roll is complete. */
  record RollFrozen(
      Place at,
      long electors,
      Weight weight,
      Map<String, Weight> further,
      String fingerprint,
      long drawnAt)
      implements BallotEntry {}

  /** An option no longer stands, but for papers to name in vain. */
  record OptionWithdrawn(Place at, String option) implements BallotEntry {}

  /** Voting begins; what commits to the lots of the count, if it may draw any. */
  record Opened(Place at, Optional<String> lotCommitment) implements BallotEntry {}

  /** One vote; the last of a practice counts. */
  record VoteCast(
      Place at, Instant recorded, Hand hand, long heard, SealedChoice choice, boolean agreed)
      implements BallotEntry {}

  /** Voting ends; the key that opens the choices, and why where it is before the time. */
  record Closed(Place at, Instant recorded, String choiceKey, Optional<String> reason)
      implements BallotEntry {}

  /** The stated count sheet. */
  record Counted(Place at, Fields sheet) implements BallotEntry {}

  /** The declared result. */
  record Declared(Place at, Fields result) implements BallotEntry {}

  /** What the ballot is about, in the words put to the electors. */
  record Asked(
      Optional<String> matter, String title, String question, String vehicle, String method) {

    boolean isInWriting() {
      return vehicle.equals("written-resolution");
    }
  }

  /** Who may vote: everyone of an area, or the members. */
  sealed interface Electorate {
    /** Every practice of a sub-ICB location. */
    record PracticesOfArea(String subIcbLocation) implements Electorate {}

    /** The members of the convener. */
    record Members() implements Electorate {}

    /**
     * Drawn under terms that this auditor does not draw rolls by: the roll is held against what
     * froze it, and not against the register.
     */
    record UnderOtherTerms() implements Electorate {}
  }

  /** The person who cast a vote, for whom, and by what standing; heard -1 when nothing was. */
  record Hand(String practice, String person, String mandate, String actor) {}
}
