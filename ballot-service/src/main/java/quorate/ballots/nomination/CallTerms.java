package quorate.ballots.nomination;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.nomination.NominationCommand.OpenNominations;
import quorate.chassis.decide.Decision;

/** What a call for nominations must keep to. */
final class CallTerms {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  private CallTerms() {}

  /** The refusal for the first term that is not met; empty when all are. */
  static Optional<Decision<NominationEvent>> unmet(OpenNominations c) {
    Call call = c.call();
    if (!call.closes().isAfter(call.opens()) || !call.closes().isAfter(c.at())) {
      return Optional.of(refuse(NominationRefusal.CLOSES_BEFORE_OPENING, "closes", call.closes()));
    }
    if (call.mostByOnePractice() < 1) {
      return Optional.of(
          refuse(NominationRefusal.NOBODY_MAY_NOMINATE, "perpractice", call.perPractice()));
    }
    List<String> keys = call.seats().stream().map(Seat::seat).toList();
    if (keys.isEmpty()
        || keys.stream().distinct().count() < keys.size()
        || call.seats().stream().anyMatch(seat -> seat.toFill() < 1)) {
      return Optional.of(refuse(NominationRefusal.SEATS_NOT_UNDERSTOOD, "seats", keys));
    }
    return IntStream.range(0, keys.size())
        .mapToObj(i -> seat(c, call.seats().get(i), "seats[%d]".formatted(i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Decision<NominationEvent>> seat(OpenNominations c, Seat seat, String at) {
    var vacancy = seat.vacancy();
    var closes = LocalDate.ofInstant(c.call().closes(), CIVIL);
    if (vacancy != null
        && (vacancy.since().isAfter(closes) || !vacancy.termEnds().isAfter(closes))) {
      return Optional.of(
          refuse(NominationRefusal.VACANCY_NOT_UNDERSTOOD, at + ".vacancy", vacancy.since()));
    }
    return ballot(c, seat);
  }

  // A contest must not fail at the close for what the call could have known: it is tried here.
  private static Optional<Decision<NominationEvent>> ballot(OpenNominations c, Seat seat) {
    var nobody = new UUID(0, 0);
    var options =
        List.of("A", "B").stream()
            .map(letter -> new Option(letter, letter, "", "", List.of(), nobody))
            .toList();
    var draft =
        SeatBallot.draft(
            SeatBallot.id(c.nomination(), seat.seat(), 0), c.nomination(), c.call(), seat, options);
    return BallotDecider.decide(draft, new Ballot.NotDrafted())
            instanceof Decision.Refused<?>(var why, var detail, var given)
        ? Optional.of(new Decision.Refused<>(why, detail, given))
        : Optional.empty();
  }
}
