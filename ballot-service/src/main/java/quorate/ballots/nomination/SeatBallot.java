package quorate.ballots.nomination;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotPaper;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.ballot.BallotPaper.Reading;
import quorate.ballots.ballot.Secrecy;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/**
 * The ballot of a contested seat: a candidate an option. A name stands nowhere; the candidate is
 * the contact, by whom readers know the name, and the statement is read at its address.
 */
final class SeatBallot {

  static final int MOST_CANDIDATES = 26;

  private SeatBallot() {}

  /** The ballot's id, the same whoever works it out; {@code time} counts how often it was. */
  static UUID id(UUID nomination, String seat, int time) {
    return UUID.nameUUIDFromBytes("%s/%s/%d".formatted(nomination, seat, time).getBytes(UTF_8));
  }

  /** Whether the paper can fill so many places: both methods find one winner. */
  static boolean canFill(int places) {
    return places == 1;
  }

  static DraftBallot draft(
      UUID ballot, UUID nomination, Call call, Seat seat, List<Option> options) {
    return new DraftBallot(
        ballot,
        null,
        call.title() + ": " + seat.title(),
        "Whom do you elect? " + seat.title(),
        Vehicle.ELECTION,
        Kind.ELECTION,
        Secrecy.OPEN,
        new BallotPaper(call.poll().method(), options),
        call.electorateOf(seat),
        call.poll().weightBasis(),
        null,
        call.poll().rollTerms(),
        nomination);
  }

  /** The candidates as options, in their order. */
  static List<Option> options(UUID nomination, Seat seat, List<Candidate> candidates) {
    List<Option> options = new ArrayList<>();
    for (Candidate each : candidates) {
      options.add(option(nomination, seat, each, String.valueOf((char) ('A' + options.size()))));
    }
    return options;
  }

  private static Option option(UUID nomination, Seat seat, Candidate candidate, String letter) {
    var person = candidate.nomination().candidate();
    var at = "/ballots/api/v1/nominations/%s/candidates/%s".formatted(nomination, person);
    return new Option(
        letter,
        "Candidate " + letter,
        standsAs(candidate) + supportedBy(candidate),
        "Elected to: " + seat.title() + ".",
        List.of(new Reading("Statement of candidate " + letter, at, null)),
        person);
  }

  private static String standsAs(Candidate candidate) {
    var asked = candidate.nomination();
    String constituency =
        asked.constituency() == null ? "" : "Constituency: " + asked.constituency() + ". ";
    return asked.roleClass() == null
        ? constituency
        : constituency + "Role class: " + asked.roleClass() + ". ";
  }

  private static String supportedBy(Candidate candidate) {
    var by = candidate.nominatedBy();
    var others = new ArrayList<>(by.subList(1, by.size()));
    others.addAll(candidate.secondedBy());
    String nominated = "Nominated by " + by.getFirst() + ".";
    return others.isEmpty()
        ? nominated
        : nominated + " Seconded by " + String.join(", ", others) + ".";
  }
}
