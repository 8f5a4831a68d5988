package quorate.ballots.nomination;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.nomination.Nomination.Called;
import quorate.ballots.nomination.Nomination.NotOpened;
import quorate.ballots.nomination.NominationCommand.NominateCandidate;
import quorate.ballots.nomination.NominationCommand.SecondNomination;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.ballots.nomination.NominationEvent.NominationSeconded;
import quorate.chassis.decide.Decision;

/** Decides about a practice's nominating or seconding. */
final class Backing {

  private Backing() {}

  static Decision<NominationEvent> nominate(NominateCandidate c, Nomination nomination) {
    if (!(nomination instanceof Called called)) {
      return refuse(notOpen(nomination));
    }
    var seat = called.call().seat(c.seat());
    if (seat.isEmpty()) {
      return refuse(NominationRefusal.NO_SUCH_SEAT, "seat", c.seat());
    }
    return unfit(c.backer(), seat.get().seat(), called.call(), c.at())
        .or(() -> unfit(c, called.call(), seat.get()))
        .or(() -> unfit(c, called, seat.get()))
        .orElseGet(() -> accept(nominated(c, seat.get())));
  }

  static Decision<NominationEvent> second(SecondNomination c, Nomination nomination) {
    if (!(nomination instanceof Called called)) {
      return refuse(notOpen(nomination));
    }
    var candidate = called.candidates().of(c.candidate());
    if (candidate.isEmpty()) {
      return refuse(NominationRefusal.NO_SUCH_CANDIDATE);
    }
    var unfit =
        unfit(c.backer(), candidate.get().nomination().seat(), called.call(), c.at())
            .or(() -> supported(candidate.get(), c.backer()));
    if (unfit.isPresent()) {
      return unfit.get();
    }
    var by = by(c.backer(), c.at());
    return candidate.get().live()
        ? accept(
            new NominationSeconded(
                c.nomination(), c.candidate(), c.backer().practice(), by.person(), by.mandate()))
        : refuse(NominationRefusal.NOT_A_LIVE_NOMINATION);
  }

  private static Optional<Decision<NominationEvent>> unfit(
      Backer backer, String seat, Call call, Instant at) {
    if (backer.mandate(at).isEmpty()) {
      return Optional.of(
          refuse(NominationRefusal.NO_MANDATE_TO_NOMINATE, "practice", backer.practice()));
    }
    return notOpen(call, at)
        .<Decision<NominationEvent>>map(Decision::refuse)
        .or(
            () ->
                Optional.ofNullable(backer.notEntitled().get(seat))
                    .map(
                        why ->
                            refuse(
                                NominationRefusal.NOT_ENTITLED_TO_NOMINATE,
                                "practice",
                                backer.practice(),
                                NominationRefusal.NOT_ENTITLED_TO_NOMINATE.explanation()
                                    + " The register says: "
                                    + why
                                    + ".")));
  }

  private static Optional<Decision<NominationEvent>> unfit(
      NominateCandidate c, Call call, Seat seat) {
    var roles = c.roles();
    if (roles == null) {
      return refused(NominationRefusal.NOT_IN_THE_REGISTER, "candidate", c.candidate());
    }
    if (!isOneOf(seat.constituencies(), c.constituency())) {
      return refused(NominationRefusal.CONSTITUENCY_NOT_OF_SEAT, "constituency", c.constituency());
    }
    if (!isOneOf(seat.roleClasses(), c.roleClass())) {
      return refused(NominationRefusal.ROLE_CLASS_NOT_OF_SEAT, "roleclass", c.roleClass());
    }
    return call.rolesMustBeStated() && c.roleClass() != null && !roles.contains(c.roleClass())
        ? refused(NominationRefusal.ROLE_CLASS_NOT_STATED, "roleclass", c.roleClass())
        : Optional.empty();
  }

  private static Optional<Decision<NominationEvent>> unfit(
      NominateCandidate c, Called called, Seat seat) {
    var known = called.candidates().of(c.candidate()).filter(Candidate::live);
    if (known.isPresent() && !standsSo(known.get(), c, seat)) {
      return refused(NominationRefusal.STANDS_OTHERWISE, "candidate", c.candidate());
    }
    if (called.candidates().liveBy(c.backer().practice()) >= called.call().mostByOnePractice()) {
      return refused(NominationRefusal.TOO_MANY_BY_PRACTICE, "practice", c.backer().practice());
    }
    if (known.isEmpty()
        && called.candidates().live(seat.seat()) >= Trial.mostCandidates(called.call(), seat)) {
      return refused(NominationRefusal.TOO_MANY_CANDIDATES, "seat", seat.seat());
    }
    return known.flatMap(candidate -> supported(candidate, c.backer()));
  }

  private static Optional<Decision<NominationEvent>> supported(Candidate candidate, Backer backer) {
    return candidate.live() && candidate.isSupportedBy(backer.practice())
        ? refused(NominationRefusal.ALREADY_SUPPORTED, "practice", backer.practice())
        : Optional.empty();
  }

  private static boolean standsSo(Candidate candidate, NominateCandidate c, Seat seat) {
    var asked = candidate.nomination();
    return asked.seat().equals(seat.seat())
        && Objects.equals(asked.constituency(), c.constituency())
        && Objects.equals(asked.roleClass(), c.roleClass());
  }

  private static boolean isOneOf(@Nullable List<String> some, @Nullable String one) {
    return some == null ? one == null : one != null && some.contains(one);
  }

  private static CandidateNominated nominated(NominateCandidate c, Seat seat) {
    var by = by(c.backer(), c.at());
    return new CandidateNominated(
        c.nomination(),
        c.candidate(),
        seat.seat(),
        c.constituency(),
        c.roleClass(),
        c.backer().practice(),
        by.person(),
        by.mandate(),
        c.statement());
  }

  private static MandateToVote by(Backer backer, Instant at) {
    return backer.mandate(at).orElseThrow();
  }

  /** Why nothing can be done that needs open nominations. */
  static NominationRefusal notOpen(Nomination nomination) {
    return nomination instanceof NotOpened
        ? NominationRefusal.NO_SUCH_NOMINATIONS
        : NominationRefusal.NOMINATIONS_CLOSED;
  }

  /** Whether it is too early or too late by the call. */
  static Optional<NominationRefusal> notOpen(Call call, Instant at) {
    if (at.isBefore(call.opens())) {
      return Optional.of(NominationRefusal.NOMINATIONS_NOT_OPEN);
    }
    return at.isBefore(call.closes())
        ? Optional.empty()
        : Optional.of(NominationRefusal.NOMINATIONS_CLOSED);
  }

  private static Optional<Decision<NominationEvent>> refused(
      NominationRefusal why, String field, @Nullable Object value) {
    return Optional.of(refuse(why, field, value));
  }
}
