package quorate.ballots.nomination;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.List;
import java.util.Set;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.nomination.Nomination.Called;
import quorate.ballots.nomination.Nomination.Closed;
import quorate.ballots.nomination.Nomination.NotOpened;
import quorate.ballots.nomination.NominationCommand.AcceptNomination;
import quorate.ballots.nomination.NominationCommand.CloseNominations;
import quorate.ballots.nomination.NominationCommand.DeclareUnopposed;
import quorate.ballots.nomination.NominationCommand.DeclineNomination;
import quorate.ballots.nomination.NominationCommand.NominateCandidate;
import quorate.ballots.nomination.NominationCommand.OpenNominations;
import quorate.ballots.nomination.NominationCommand.RuleNomination;
import quorate.ballots.nomination.NominationCommand.SecondNomination;
import quorate.ballots.nomination.NominationCommand.SettleSeat;
import quorate.ballots.nomination.NominationCommand.WithdrawNomination;
import quorate.ballots.nomination.NominationEvent.NominationsClosed;
import quorate.ballots.nomination.NominationEvent.NominationsOpened;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.chassis.decide.Decision;

/**
 * Decides about the nominations for one election. {@code poll} is the ballot last drafted for the
 * seat that the command is about; the shell guards its stream, so that notice of it is not missed.
 */
public final class NominationDecider {

  private NominationDecider() {}

  public static Decision<NominationEvent> decide(
      NominationCommand command, Nomination nomination, Ballot poll) {
    return switch (command) {
      case OpenNominations c -> open(c, nomination);
      case NominateCandidate c -> Backing.nominate(c, nomination);
      case SecondNomination c -> Backing.second(c, nomination);
      case AcceptNomination c -> Replying.accept(c, nomination);
      case DeclineNomination c -> Replying.decline(c, nomination);
      case WithdrawNomination c -> Replying.withdraw(c, nomination, poll);
      case RuleNomination c -> Replying.rule(c, nomination, poll);
      case CloseNominations c -> close(c, nomination);
      case SettleSeat c -> settle(c, nomination, poll);
      case DeclareUnopposed c -> Unopposed.declare(c, nomination);
    };
  }

  private static Decision<NominationEvent> open(OpenNominations c, Nomination nomination) {
    if (!(nomination instanceof NotOpened)) {
      return refuse(NominationRefusal.NOMINATIONS_ALREADY_OPENED);
    }
    return CallTerms.unmet(c)
        .orElseGet(
            () ->
                accept(new NominationsOpened(c.nomination(), c.call().plain(), c.lotCommitment())));
  }

  private static Decision<NominationEvent> close(CloseNominations c, Nomination nomination) {
    return switch (nomination) {
      case NotOpened _ -> refuse(NominationRefusal.NO_SUCH_NOMINATIONS);
      case Called called when c.at().isBefore(called.call().closes()) ->
          refuse(NominationRefusal.NOT_YET_TIME_TO_CLOSE);
      case Called(var call, _, var candidates) -> {
        var settling = new Settling(c.nomination(), call, candidates, c.lotSeed(), 1);
        yield accept(
            new NominationsClosed(c.nomination(), c.lotSeed(), settling.all(), settling.lapsed()));
      }
      case Closed _ -> refuse(NominationRefusal.NOMINATIONS_CLOSED);
    };
  }

  private static Decision<NominationEvent> settle(
      SettleSeat c, Nomination nomination, Ballot poll) {
    if (!(nomination instanceof Closed closed)) {
      return refuse(notClosed(nomination));
    }
    var seat = closed.seat(c.seat());
    if (seat.isEmpty()) {
      return refuse(NominationRefusal.NO_SUCH_SEAT, "seat", c.seat());
    }
    if (!seat.get().contested()) {
      return refuse(NominationRefusal.NOT_CONTESTED);
    }
    if (isHeld(poll)) {
      return refuse(NominationRefusal.POLL_NOTICED);
    }
    return drafted(c, closed, seat.get(), poll);
  }

  private static Decision<NominationEvent> drafted(
      SettleSeat c, Closed closed, SettledSeat before, Ballot poll) {
    var seat = closed.call().seat(c.seat()).orElseThrow();
    boolean byLot = closed.call().poll().order() == NameOrder.BY_LOT;
    var order = c.order();
    if (byLot ? order != null : order != null && !isOrderOf(order, before.candidates())) {
      return refuse(NominationRefusal.ORDER_NOT_UNDERSTOOD, "candidates", order);
    }
    if (!SeatBallot.canFill(closed.call(), seat)) {
      return refuse(NominationRefusal.PLACES_NEED_ANOTHER_COUNT);
    }
    if (order == null && poll instanceof Ballot.Drafted) {
      return refuse(NominationRefusal.BALLOT_STANDS);
    }
    if (order == null && !byLot && before.ballot() == null) {
      return refuse(NominationRefusal.ORDER_NOT_UNDERSTOOD, "candidates", null);
    }
    var settled =
        Replying.settling(c.nomination(), closed, closed.candidates())
            .of(seat, order == null ? before.candidates() : order);
    return settled.ballot() == null
        ? refuse(NominationRefusal.CONSTRAINTS_NOT_MET)
        : accept(new SeatSettledAnew(c.nomination(), settled));
  }

  private static boolean isOrderOf(List<?> order, List<?> candidates) {
    return order.size() == candidates.size() && Set.copyOf(order).equals(Set.copyOf(candidates));
  }

  /** Why nothing can be done that needs the close. */
  static NominationRefusal notClosed(Nomination nomination) {
    return nomination instanceof NotOpened
        ? NominationRefusal.NO_SUCH_NOMINATIONS
        : NominationRefusal.NOMINATIONS_NOT_CLOSED;
  }

  /** Whether notice of the poll was given, so that its paper stands. */
  static boolean isHeld(Ballot poll) {
    return !(poll instanceof Ballot.NotDrafted
        || poll instanceof Ballot.Drafted
        || poll instanceof Ballot.Withdrawn);
  }
}
