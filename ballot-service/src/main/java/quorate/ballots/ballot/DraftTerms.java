package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.electorate.RollRule;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vehicle.VehicleTable;

/** What a draft must keep to. */
final class DraftTerms {

  /** So many that their head-to-head matrix still fits into one entry of the log. */
  private static final int MOST_OPTIONS = 26;

  private static final String OPTIONS = "paper.options";

  private DraftTerms() {}

  /** The refusal for the first term that is not met; empty when all are. */
  static Optional<Decision<BallotEvent>> unmet(DraftBallot c) {
    return inLaw(c)
        .or(() -> paper(c.paper()))
        .or(() -> CountingTerms.unmet(c))
        .or(() -> electorate(c));
  }

  // The kind comes first: whoever asks for a resolution must hear that advice cannot be one.
  private static Optional<Decision<BallotEvent>> inLaw(DraftBallot c) {
    if (c.vehicle() == Vehicle.ADVISORY && c.kind().isStatutory()) {
      return Optional.of(refuse(BallotRefusal.STATUTORY_NEEDS_A_MEETING, "kind", c.kind()));
    }
    if (VehicleTable.of(c.kind(), c.vehicle()) instanceof Permission.Refused(var why, var source)) {
      String reason = "%s [%s]".formatted(why, source);
      return Optional.of(refuse(BallotRefusal.NOT_BY_THIS_VEHICLE, "vehicle", c.vehicle(), reason));
    }
    return c.secrecy() == Secrecy.OPEN
        ? Optional.empty()
        : Optional.of(refuse(BallotRefusal.SECRET_BALLOTS_NOT_OFFERED, "secrecy", c.secrecy()));
  }

  private static Optional<Decision<BallotEvent>> paper(BallotPaper paper) {
    List<String> keys = paper.keys();
    if (keys.size() < 2) {
      return Optional.of(refuse(BallotRefusal.TWO_OPTIONS_NEEDED, OPTIONS, keys));
    }
    if (keys.size() > MOST_OPTIONS) {
      return Optional.of(refuse(BallotRefusal.TOO_MANY_OPTIONS, OPTIONS, keys));
    }
    if (Set.copyOf(keys).size() < keys.size()) {
      return Optional.of(refuse(BallotRefusal.OPTION_NAMED_TWICE, OPTIONS, keys));
    }
    return paper.options().stream()
        .filter(option -> option.contact() == null && option.office() == null)
        .findFirst()
        .map(
            option ->
                refuse(
                    BallotRefusal.CONTACT_NOT_NAMED,
                    "%s[%d].contact".formatted(OPTIONS, keys.indexOf(option.option())),
                    null));
  }

  private static Optional<Decision<BallotEvent>> electorate(DraftBallot c) {
    var unmet =
        RollTermsUnmet.of(c.electorate(), c.weightBasis(), c.rollTerms())
            .or(() -> BoardTerms.unmet(c.vehicle(), c.electorate()));
    if (unmet.isPresent()) {
      return unmet;
    }
    var roll = RollRule.of(c.electorate(), c.weightBasis(), c.rollTerms());
    var members = new MembersVote(c.kind(), c.vehicle(), roll).unmet();
    if (members.isPresent()) {
      return members;
    }
    return c.rules() == null || c.rules().quorumHeads() >= 0
        ? Optional.empty()
        : Optional.of(
            refuse(
                BallotRefusal.QUORUM_NOT_UNDERSTOOD, "rules.quorumheads", c.rules().quorumHeads()));
  }
}
