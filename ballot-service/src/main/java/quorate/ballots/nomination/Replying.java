package quorate.ballots.nomination;

import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.nomination.Nomination.Called;
import quorate.ballots.nomination.Nomination.Closed;
import quorate.ballots.nomination.Nomination.NotOpened;
import quorate.ballots.nomination.NominationCommand.AcceptNomination;
import quorate.ballots.nomination.NominationCommand.DeclineNomination;
import quorate.ballots.nomination.NominationCommand.RuleNomination;
import quorate.ballots.nomination.NominationCommand.WithdrawNomination;
import quorate.ballots.nomination.NominationEvent.NominationAccepted;
import quorate.ballots.nomination.NominationEvent.NominationDeclined;
import quorate.ballots.nomination.NominationEvent.NominationRuled;
import quorate.ballots.nomination.NominationEvent.NominationWithdrawn;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.chassis.decide.Decision;

/** Decides about what a candidate says to a nomination, and what the returning officer rules. */
final class Replying {

  private Replying() {}

  static Decision<NominationEvent> accept(AcceptNomination c, Nomination nomination) {
    return unfit(nomination, c.candidate(), c.persons(), c.at())
        .orElseGet(
            () ->
                hasAccepted(nomination, c.candidate()) && c.statement() == null
                    ? refuse(NominationRefusal.ALREADY_ACCEPTED)
                    : Decision.accept(
                        new NominationAccepted(c.nomination(), c.candidate(), c.statement())));
  }

  static Decision<NominationEvent> decline(DeclineNomination c, Nomination nomination) {
    return unfit(nomination, c.candidate(), c.persons(), c.at())
        .orElseGet(
            () ->
                hasAccepted(nomination, c.candidate())
                    ? refuse(NominationRefusal.ALREADY_ACCEPTED)
                    : Decision.accept(new NominationDeclined(c.nomination(), c.candidate())));
  }

  private static Optional<Decision<NominationEvent>> unfit(
      Nomination nomination, UUID candidate, Set<UUID> persons, Instant at) {
    return notTheirs(nomination, candidate, persons)
        .or(
            () ->
                nomination instanceof Called called
                    ? Backing.notOpen(called.call(), at)
                    : Optional.of(NominationRefusal.NOMINATIONS_CLOSED))
        .or(() -> notLive(nomination, candidate))
        .map(Decision::refuse);
  }

  static Decision<NominationEvent> withdraw(
      WithdrawNomination c, Nomination nomination, Ballot poll) {
    return notTheirs(nomination, c.candidate(), c.persons())
        .or(() -> notLive(nomination, c.candidate()))
        .or(() -> isSettled(nomination, c.candidate(), poll))
        .<Decision<NominationEvent>>map(Decision::refuse)
        .orElseGet(
            () -> changed(nomination, new NominationWithdrawn(c.nomination(), c.candidate())));
  }

  static Decision<NominationEvent> rule(RuleNomination c, Nomination nomination, Ballot poll) {
    var missing = missing(nomination, c.candidate());
    if (missing.isPresent()) {
      return refuse(missing.get());
    }
    if (c.persons().contains(c.candidate())) {
      return refuse(NominationRefusal.YOUR_OWN_NOMINATION);
    }
    if (c.valid() != (c.ground() == null)) {
      return refuse(NominationRefusal.GROUND_NEEDED, "ground", c.ground());
    }
    return isSettled(nomination, c.candidate(), poll)
        .or(() -> c.valid() ? tooMany(nomination, c.candidate()) : Optional.empty())
        .<Decision<NominationEvent>>map(Decision::refuse)
        .orElseGet(
            () ->
                changed(
                    nomination,
                    new NominationRuled(
                        c.nomination(), c.candidate(), c.valid(), c.ground(), c.note())));
  }

  /** After the close, what follows for the seat is settled anew where others stand now. */
  private static Decision<NominationEvent> changed(Nomination nomination, NominationEvent event) {
    if (!(Nomination.evolve(nomination, event) instanceof Closed after)) {
      return Decision.accept(event);
    }
    UUID candidate =
        event instanceof NominationRuled ruled
            ? ruled.candidate()
            : ((NominationWithdrawn) event).candidate();
    var key = after.candidates().of(candidate).orElseThrow().nomination().seat();
    var before = after.seat(key).orElseThrow();
    var stated = before.ballot() == null ? null : before.candidates();
    var settled =
        settling(event.nomination(), after, after.candidates())
            .of(after.call().seat(key).orElseThrow(), stated);
    return settled.sameAs(before)
        ? Decision.accept(event)
        : acceptAll(List.of(event, new SeatSettledAnew(event.nomination(), settled)));
  }

  static Settling settling(UUID nomination, Closed closed, Candidates candidates) {
    return new Settling(
        nomination, closed.call(), candidates, closed.lotSeed(), closed.settled() + 1);
  }

  private static Optional<NominationRefusal> notTheirs(
      Nomination nomination, UUID candidate, Set<UUID> persons) {
    return missing(nomination, candidate)
        .or(
            () ->
                persons.contains(candidate)
                    ? Optional.empty()
                    : Optional.of(NominationRefusal.NOT_YOUR_NOMINATION));
  }

  private static Optional<NominationRefusal> missing(Nomination nomination, UUID candidate) {
    if (nomination instanceof NotOpened) {
      return Optional.of(NominationRefusal.NO_SUCH_NOMINATIONS);
    }
    return Nomination.candidates(nomination).of(candidate).isPresent()
        ? Optional.empty()
        : Optional.of(NominationRefusal.NO_SUCH_CANDIDATE);
  }

  /** One that is out, or that came to nothing by the close. */
  private static Optional<NominationRefusal> notLive(Nomination nomination, UUID person) {
    var candidate = Nomination.candidates(nomination).of(person).orElseThrow();
    boolean live =
        nomination instanceof Closed closed ? candidate.stands(closed.call()) : candidate.live();
    return live ? Optional.empty() : Optional.of(NominationRefusal.NOT_A_LIVE_NOMINATION);
  }

  private static boolean hasAccepted(Nomination nomination, UUID candidate) {
    return Nomination.candidates(nomination)
        .of(candidate)
        .filter(it -> it.reply() == Candidate.Reply.ACCEPTED)
        .isPresent();
  }

  private static Optional<NominationRefusal> isSettled(
      Nomination nomination, UUID candidate, Ballot poll) {
    if (!(nomination instanceof Closed closed)) {
      return Optional.empty();
    }
    if (NominationDecider.isHeld(poll)) {
      return Optional.of(NominationRefusal.POLL_NOTICED);
    }
    var seat = closed.candidates().of(candidate).orElseThrow().nomination().seat();
    return closed.declared().contains(seat)
        ? Optional.of(NominationRefusal.OUTCOME_DECLARED)
        : Optional.empty();
  }

  private static Optional<NominationRefusal> tooMany(Nomination nomination, UUID person) {
    var candidates = Nomination.candidates(nomination);
    var candidate = candidates.of(person).orElseThrow();
    var call = Nomination.call(nomination).orElseThrow();
    var seat = call.seat(candidate.nomination().seat()).orElseThrow();
    return !candidate.live() && candidates.live(seat.seat()) >= Trial.mostCandidates(call, seat)
        ? Optional.of(NominationRefusal.TOO_MANY_CANDIDATES)
        : Optional.empty();
  }
}
