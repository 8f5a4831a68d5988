package quorate.ballots.nomination;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.Nomination.Closed;
import quorate.ballots.nomination.NominationCommand.DeclareUnopposed;
import quorate.ballots.nomination.NominationEvent.Elected;
import quorate.ballots.nomination.NominationEvent.ElectedUnopposed;
import quorate.ballots.nomination.NominationEvent.LeftVacant;
import quorate.ballots.nomination.NominationEvent.SeatElected;
import quorate.chassis.decide.Decision;

/** Decides about the declaration of those elected without a vote. */
final class Unopposed {

  private Unopposed() {}

  static Decision<NominationEvent> declare(DeclareUnopposed c, Nomination nomination) {
    if (!(nomination instanceof Closed closed)) {
      return refuse(NominationDecider.notClosed(nomination));
    }
    List<SeatElected> seats =
        closed.undeclared().stream().map(seat -> elected(closed, seat)).toList();
    return seats.isEmpty()
        ? refuse(NominationRefusal.NOTHING_TO_DECLARE)
        : accept(
            new ElectedUnopposed(
                c.nomination(), closed.call().title(), c.at(), seats, leftVacant(closed)));
  }

  private static @Nullable List<LeftVacant> leftVacant(Closed closed) {
    var left = new ArrayList<LeftVacant>();
    for (SettledSeat settled : closed.seats()) {
      if (settled.contested() && settled.vacant() != null) {
        var seat = closed.call().seat(settled.seat()).orElseThrow();
        left.add(new LeftVacant(seat.seat(), seat.title(), seat.places(), settled.vacant()));
      }
    }
    return left.isEmpty() ? null : left;
  }

  private static SeatElected elected(Closed closed, SettledSeat settled) {
    var seat = closed.call().seat(settled.seat()).orElseThrow();
    return new SeatElected(
        seat.seat(),
        seat.title(),
        seat.places(),
        settled.candidates().stream().map(person -> elected(closed.candidates(), person)).toList(),
        Objects.requireNonNull(settled.vacant()),
        seat.vacancy());
  }

  private static Elected elected(Candidates candidates, UUID person) {
    var asked = candidates.of(person).orElseThrow().nomination();
    return new Elected(person, asked.constituency(), asked.roleClass());
  }
}
