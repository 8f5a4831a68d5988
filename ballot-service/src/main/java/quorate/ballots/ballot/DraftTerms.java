package quorate.ballots.ballot;

import java.util.Optional;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotPaper.Option;

/** What a draft must keep to. */
final class DraftTerms {

  /** So many that their head-to-head matrix still fits into one entry of the log. */
  private static final int MOST_OPTIONS = 26;

  private DraftTerms() {}

  /** The first term that is not met; empty when all are. */
  static Optional<BallotRefusal> unmet(DraftBallot c) {
    return inLaw(c).or(() -> paper(c.paper())).or(() -> electorate(c));
  }

  // The kind comes first: whoever asks for a resolution must hear that advice cannot be one.
  private static Optional<BallotRefusal> inLaw(DraftBallot c) {
    if (c.vehicle() == Vehicle.ADVISORY && c.kind().isStatutory()) {
      return Optional.of(BallotRefusal.STATUTORY_NEEDS_A_MEETING);
    }
    if (c.vehicle() != Vehicle.ADVISORY) {
      return Optional.of(BallotRefusal.VEHICLE_NOT_OFFERED);
    }
    return unless(c.secrecy() == Secrecy.OPEN, BallotRefusal.SECRET_BALLOTS_NOT_OFFERED);
  }

  private static Optional<BallotRefusal> paper(BallotPaper paper) {
    var options = paper.options();
    if (options.size() < 2) {
      return Optional.of(BallotRefusal.TWO_OPTIONS_NEEDED);
    }
    if (options.size() > MOST_OPTIONS) {
      return Optional.of(BallotRefusal.TOO_MANY_OPTIONS);
    }
    if (options.stream().map(Option::option).distinct().count() < options.size()) {
      return Optional.of(BallotRefusal.OPTION_NAMED_TWICE);
    }
    boolean answered = options.stream().allMatch(option -> option.contact() != null);
    return unless(answered, BallotRefusal.CONTACT_NOT_NAMED);
  }

  private static Optional<BallotRefusal> electorate(DraftBallot c) {
    if (!c.electorate().toldInFull()) {
      return Optional.of(BallotRefusal.ELECTORATE_NOT_UNDERSTOOD);
    }
    boolean understood = c.rules() == null || c.rules().quorumHeads() >= 0;
    return unless(understood, BallotRefusal.QUORUM_NOT_UNDERSTOOD);
  }

  private static Optional<BallotRefusal> unless(boolean met, BallotRefusal why) {
    return met ? Optional.empty() : Optional.of(why);
  }
}
