package quorate.ballots.nomination;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotPaper;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.ballot.BallotPaper.Reading;
import quorate.ballots.ballot.Secrecy;
import quorate.chassis.decide.Decision;
import quorate.counting.CountingRule;
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

  /** Whether the poll's rule fills the seat's places; where it names none, it finds one winner. */
  static boolean canFill(Call call, Seat seat) {
    return call.poll().counting() != null || seat.toFill() == 1;
  }

  /** Whether those who stand, in this order, can be voted on. */
  static boolean canBeHeld(UUID ballot, UUID nomination, Call call, Seat seat, List<Candidate> of) {
    return canFill(call, seat)
        && filling(call, seat, of).map(each -> each.rule().isPresent()).orElse(true)
        && Trial.of(draft(ballot, nomination, call, seat, of)) instanceof Decision.Accepted<?>;
  }

  /** How the places are filled by those who stand, where the poll names a rule. */
  static Optional<Filling> filling(Call call, Seat seat, List<Candidate> standing) {
    return PollRule.of(call).map(rule -> new Filling(rule, seat, standing));
  }

  /** Of those who stand, in this order. */
  static DraftBallot draft(
      UUID ballot, UUID nomination, Call call, Seat seat, List<Candidate> standing) {
    var rule =
        filling(call, seat, standing).map(each -> each.rule().orElseGet(each::unconstrained));
    return new DraftBallot(
        ballot,
        null,
        call.title() + ": " + seat.title(),
        "Whom do you elect? "
            + seat.title()
            + rule.map(each -> places(each.seats(), seat.toFill())).orElse(""),
        Vehicle.ELECTION,
        Kind.ELECTION,
        Secrecy.OPEN,
        new BallotPaper(
            call.poll().method(),
            options(nomination, seat, standing),
            rule.map(CountingRule::data).orElse(null)),
        call.electorateOf(seat),
        call.poll().weightBasis(),
        null,
        call.poll().rollTerms(),
        nomination);
  }

  private static String places(int filled, int places) {
    if (filled < places) {
      return " (%d of %d places; too few stand to fill more under the constraints)"
          .formatted(filled, places);
    }
    return places == 1 ? "" : " (%d places)".formatted(places);
  }

  /** By the place on the paper, counted from 0. */
  static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  /** The candidates as options, in their order. */
  private static List<Option> options(UUID nomination, Seat seat, List<Candidate> candidates) {
    List<Option> options = new ArrayList<>();
    for (Candidate each : candidates) {
      options.add(option(nomination, seat, each, letter(options.size())));
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
