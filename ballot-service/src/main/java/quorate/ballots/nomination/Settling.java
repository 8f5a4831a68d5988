package quorate.ballots.nomination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.NominationEvent.Lack;
import quorate.ballots.nomination.NominationEvent.Lapsed;
import quorate.ballots.nomination.SettledSeat.Outcome;

/** What follows for each seat of who stands. */
record Settling(UUID nomination, Call call, Candidates candidates, String lotSeed, int time) {

  /** Every seat, at the close. */
  List<SettledSeat> all() {
    return call.seats().stream().map(seat -> of(seat, null)).toList();
  }

  /** One seat; {@code stated} is the order that was stated for those who stand, if one was. */
  SettledSeat of(Seat seat, @Nullable List<UUID> stated) {
    List<UUID> standing = candidates.standing(call, seat);
    int filled =
        SeatBallot.filling(call, seat, known(standing))
            .map(Filling::places)
            .orElseGet(() -> Math.min(seat.toFill(), standing.size()));
    if (filled > 0 && filled < standing.size()) {
      return contested(seat, standing, stated, seat.toFill() - filled);
    }
    var outcome = filled == 0 ? Outcome.NOBODY_STANDS : Outcome.UNOPPOSED;
    var vacant = Integer.toString(seat.toFill() - filled);
    return new SettledSeat(seat.seat(), outcome, filled == 0 ? List.of() : standing, vacant, null);
  }

  private List<Candidate> known(List<UUID> persons) {
    return persons.stream().map(person -> candidates.of(person).orElseThrow()).toList();
  }

  private SettledSeat contested(
      Seat seat, List<UUID> standing, @Nullable List<UUID> stated, int vacant) {
    boolean byLot = call.poll().order() == NameOrder.BY_LOT;
    List<UUID> known = stated == null ? List.of() : stated;
    boolean ordered = byLot || known.containsAll(standing);
    List<UUID> order =
        byLot
            ? Lot.order(lotSeed, standing)
            : ordered ? known.stream().filter(standing::contains).toList() : standing;
    UUID ballot = SeatBallot.id(nomination, seat.seat(), time);
    boolean held = ordered && SeatBallot.canBeHeld(ballot, nomination, call, seat, known(order));
    return new SettledSeat(
        seat.seat(),
        Outcome.CONTESTED,
        order,
        vacant == 0 ? null : Integer.toString(vacant),
        held ? ballot : null);
  }

  /** Those who were nominated, are not out, and do not stand. */
  List<Lapsed> lapsed() {
    return candidates.all().stream()
        .filter(each -> each.live() && !each.stands(call))
        .map(Settling::lapsed)
        .toList();
  }

  private static Lapsed lapsed(Candidate candidate) {
    return new Lapsed(
        candidate.nomination().candidate(),
        candidate.nomination().seat(),
        candidate.reply() == Candidate.Reply.ACCEPTED ? Lack.NOT_SECONDED : Lack.NOT_ACCEPTED);
  }
}
