package quorate.auditor.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
      Optional<String> passMark,
      Optional<Ruling> ruling,
      Timing timing,
      ProxyTimes proxies,
      boolean handsFirst,
      Optional<Chair> chair,
      Optional<Instant> papersConfirmedBy)
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
      Place at,
      Instant recorded,
      Hand hand,
      long heard,
      SealedChoice choice,
      boolean agreed,
      Channel channel,
      long heardOfSeats)
      implements BallotEntry {

    /** As of when it counts. */
    Instant taken() {
      return channel.received().orElse(recorded);
    }
  }

  /**
   * How a vote came: by itself, by proxy under an appointment, or on a paper that was typed in,
   * which counts as of its receipt where that is told.
   */
  record Channel(
      String name,
      Optional<String> appointment,
      Optional<String> paper,
      Optional<Instant> received) {
    static final String PROXY = "proxy";

    boolean isTypedIn() {
      return name.equals("post") || name.equals("room");
    }
  }

  /** A practice appointed somebody; without a holder the chair. */
  record ProxyAppointed(
      Place at,
      Instant recorded,
      String appointment,
      Hand hand,
      long heard,
      Optional<String> holder,
      Optional<SealedChoice> instruction)
      implements BallotEntry {}

  /** An appointment ended. */
  record ProxyRevoked(Place at, String appointment) implements BallotEntry {}

  /** Somebody typed in a paper; {@code officer} is the person behind the log-in, if known. */
  record PaperEntered(
      Place at,
      Instant recorded,
      String paper,
      String practice,
      String person,
      Instant received,
      Typist typist,
      SealedChoice choice)
      implements BallotEntry {}

  /** It was settled otherwise than as a vote. */
  record PaperSettled(Place at, String paper) implements BallotEntry {}

  /** Somebody keyed the same. */
  record PaperConfirmed(Place at, String paper, Typist typist) implements BallotEntry {}

  /** By which log-in, and which person that is, if the register knows. */
  record Typist(String login, Optional<String> officer) {
    boolean isAnother(Typist first) {
      boolean samePerson = officer.isPresent() && officer.equals(first.officer);
      return !login.equals(first.login) && !samePerson;
    }
  }

  /** Hands were raised so, and are said to come to that. */
  record HandsRecorded(
      Place at,
      List<HandSeen> hands,
      List<String> present,
      Map<String, String> persons,
      Map<String, Object> outcome)
      implements BallotEntry {}

  /**
   * A hand for these practices: their own, or that of whom they appointed; {@code chair} is whether
   * some may have appointed its holder by that word.
   */
  record HandSeen(List<String> practices, Optional<String> holder, boolean chair, String stand) {}

  /** A poll decides instead; how many persons had been seen, where it says so. */
  record PollDemanded(Place at, Optional<Long> there) implements BallotEntry {}

  /** The chair's further vote, on a record of hands where it names one, else on the count. */
  record CastingVoteGiven(
      Place at,
      Instant recorded,
      String actor,
      Optional<Long> record,
      String vote,
      Map<String, Object> outcome)
      implements BallotEntry {}

  /** What the chair declared of the hands, and of which record where it says so. */
  record HandsDeclared(Place at, String verdict, Optional<Long> record) implements BallotEntry {}

  /** When proxies vote and are appointed, by the notice. */
  record ProxyTimes(Instant from, Instant until) {}

  /** Voting ends; the key that opens the choices, and why where it is before the time. */
  record Closed(Place at, Instant recorded, String choiceKey, Optional<String> reason)
      implements BallotEntry {}

  /** The stated count sheet. */
  record Counted(Place at, Fields sheet) implements BallotEntry {}

  /** The declared result. */
  record Declared(Place at, Fields result) implements BallotEntry {}

  /** What the ballot is about, in the words put to the electors. */
  record Asked(
      Optional<String> matter,
      String title,
      String question,
      String vehicle,
      String method,
      String weightBasis) {

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
