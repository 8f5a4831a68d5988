package quorate.ballots.ballot;

import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import quorate.ballots.electorate.Electorate;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Vehicle;

/** Who decides by which vehicle: a board by its seats, and a company's members by themselves. */
final class BoardTerms {

  private static final String SEATS_ALONE =
      "A board's decision is taken by those who sit on it, each with a vote and a duty of their own"
          + " [model article 7; Companies Act 2006, s173]: ask the seats-of-body, or name another"
          + " vehicle.";
  private static final String MEMBERS_ALONE =
      "A company's members decide by this vehicle, and no seats of a body [Companies Act 2006,"
          + " s281(1)]: ask the members, or draft it as board-decision.";
  private static final String NO_PROXY =
      "Who sits in a body votes in person or, where its terms say so, by a deputy; nobody's proxy"
          + " and no mandate of a practice votes for a seat [Companies Act 2006, s173].";

  private BoardTerms() {}

  static Optional<Decision<BallotEvent>> unmet(Vehicle vehicle, Electorate electorate) {
    boolean board = vehicle == Vehicle.BOARD_DECISION;
    boolean members = vehicle == Vehicle.POLL_OF_A_MEETING || vehicle == Vehicle.WRITTEN_RESOLUTION;
    if (board && !electorate.ofSeats()) {
      return not(electorate, SEATS_ALONE);
    }
    return members && electorate.ofSeats() ? not(electorate, MEMBERS_ALONE) : Optional.empty();
  }

  /** Why nobody may be another's proxy among these electors. */
  static Optional<Decision<BallotEvent>> proxied(Electorate electorate) {
    return electorate.ofSeats()
        ? Optional.of(
            refuse(
                MeetingRefusal.PROXIES_NOT_ALLOWED,
                "proceedings.proxies",
                electorate.kind(),
                NO_PROXY))
        : Optional.empty();
  }

  private static Optional<Decision<BallotEvent>> not(Electorate electorate, String why) {
    return Optional.of(
        refuse(
            BallotRefusal.ELECTORATE_NOT_OF_THIS_VEHICLE,
            "electorate.kind",
            electorate.kind(),
            why));
  }
}
