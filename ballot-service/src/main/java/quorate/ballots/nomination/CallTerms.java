package quorate.ballots.nomination;

import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.PaperMethod;
import quorate.ballots.nomination.NominationCommand.OpenNominations;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Given;
import quorate.counting.RuleNotUnderstood;

/** What a call for nominations must keep to. */
final class CallTerms {

  private static final String COUNTING = "paper.counting";

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
    return poll(call)
        .or(
            () ->
                IntStream.range(0, keys.size())
                    .mapToObj(i -> seat(c, call.seats().get(i), "seats[%d]".formatted(i)))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static Optional<Decision<NominationEvent>> seat(OpenNominations c, Seat seat, String at) {
    var vacancy = seat.vacancy();
    var closes = CivilDay.of(c.call().closes());
    if (vacancy != null
        && (vacancy.since().isAfter(closes) || !vacancy.termEnds().isAfter(closes))) {
      return Optional.of(
          refuse(NominationRefusal.VACANCY_NOT_UNDERSTOOD, at + ".vacancy", vacancy.since()));
    }
    return ballot(c, seat, at);
  }

  // A contest must not fail at the close for what the call could have known: it is tried here.
  private static Optional<Decision<NominationEvent>> ballot(
      OpenNominations c, Seat seat, String at) {
    return Trial.contest(c.nomination(), c.call(), seat)
            instanceof Decision.Refused<?>(var why, var detail, var given)
        ? Optional.of(
            new Decision.Refused<>(
                why, detail.replace(COUNTING, "poll.counting"), given(given, at)))
        : Optional.empty();
  }

  /** The field as the call has it. */
  private static @Nullable Given given(@Nullable Given given, String seat) {
    if (given == null) {
      return null;
    }
    String field =
        given.field().equals("paper.options")
            ? seat + ".places"
            : given.field().replaceFirst("^paper\\.", "poll.");
    return new Given(field, given.value());
  }

  private static Optional<Decision<NominationEvent>> poll(Call call) {
    try {
      PollRule.of(call);
      return call.poll().method() == PaperMethod.YES_NO
          ? Optional.of(refuse(NominationRefusal.NO_ELECTION_BY_YES_OR_NO, "poll.method", "yes-no"))
          : Optional.empty();
    } catch (RuleNotUnderstood e) {
      var path = e.path().isEmpty() ? "poll.counting" : "poll.counting." + e.path();
      return Optional.of(refuse(BallotRefusal.COUNTING_NOT_UNDERSTOOD, path, e.given(), e.why()));
    }
  }
}
