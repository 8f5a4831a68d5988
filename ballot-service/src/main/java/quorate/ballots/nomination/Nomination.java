package quorate.ballots.nomination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.ballots.nomination.Candidate.Reply;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.ballots.nomination.NominationEvent.ElectedUnopposed;
import quorate.ballots.nomination.NominationEvent.NominationAccepted;
import quorate.ballots.nomination.NominationEvent.NominationDeclined;
import quorate.ballots.nomination.NominationEvent.NominationRuled;
import quorate.ballots.nomination.NominationEvent.NominationSeconded;
import quorate.ballots.nomination.NominationEvent.NominationWithdrawn;
import quorate.ballots.nomination.NominationEvent.NominationsClosed;
import quorate.ballots.nomination.NominationEvent.NominationsOpened;
import quorate.ballots.nomination.NominationEvent.SeatElected;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.chassis.log.Aggregate;

/** Where the nominations for one election stand. */
public sealed interface Nomination {

  Aggregate<Nomination, NominationEvent> AGGREGATE =
      new Aggregate<>("nomination", NominationEvent.class, new NotOpened(), Nomination::evolve);

  record NotOpened() implements Nomination {}

  /** From the call to the close; before its opening time nobody can be nominated yet. */
  record Called(Call call, String lotCommitment, Candidates candidates) implements Nomination {}

  /**
   * {@code settled} counts how often what follows was settled, {@code declared} are the seats whose
   * outcome was.
   */
  record Closed(
      Call call,
      Candidates candidates,
      String lotSeed,
      List<SettledSeat> seats,
      int settled,
      Set<String> declared)
      implements Nomination {

    /** What follows for this seat. */
    public Optional<SettledSeat> seat(String key) {
      return seats.stream().filter(each -> each.seat().equals(key)).findFirst();
    }

    /** The seats without a contest whose outcome is still to be declared. */
    public List<SettledSeat> undeclared() {
      return seats.stream()
          .filter(each -> !each.contested() && !declared.contains(each.seat()))
          .toList();
    }

    private Closed with(Candidates changed) {
      return new Closed(call, changed, lotSeed, seats, settled, declared);
    }

    private Closed with(SettledSeat now) {
      var changed = seats.stream().map(each -> each.seat().equals(now.seat()) ? now : each);
      return new Closed(call, candidates, lotSeed, changed.toList(), settled + 1, declared);
    }

    private Closed declared(List<SeatElected> now) {
      var all = Stream.concat(declared.stream(), now.stream().map(SeatElected::seat));
      return new Closed(
          call, candidates, lotSeed, seats, settled, all.collect(Collectors.toUnmodifiableSet()));
    }
  }

  /** All who are or were nominated. */
  static Candidates candidates(Nomination nomination) {
    return switch (nomination) {
      case NotOpened _ -> Candidates.NONE;
      case Called called -> called.candidates();
      case Closed closed -> closed.candidates();
    };
  }

  /** The call, once there is one. */
  static Optional<Call> call(Nomination nomination) {
    return switch (nomination) {
      case NotOpened _ -> Optional.empty();
      case Called called -> Optional.of(called.call());
      case Closed closed -> Optional.of(closed.call());
    };
  }

  /** The state after one more event; an event that cannot follow is an error of the log. */
  static Nomination evolve(Nomination nomination, NominationEvent event) {
    return switch (event) {
      case NominationsOpened e when nomination instanceof NotOpened ->
          new Called(e.call(), e.lotCommitment(), Candidates.NONE);
      case CandidateNominated e when nomination instanceof Called called ->
          with(called, nominated(called.candidates(), e));
      case NominationSeconded e when nomination instanceof Called called ->
          with(called, changed(called, e.candidate(), it -> it.secondedBy(e.practice())));
      case NominationAccepted e when nomination instanceof Called called ->
          with(called, changed(called, e.candidate(), it -> it.replied(Reply.ACCEPTED)));
      case NominationDeclined e when nomination instanceof Called called ->
          with(called, changed(called, e.candidate(), it -> it.replied(Reply.DECLINED)));
      case NominationWithdrawn e ->
          with(nomination, changed(nomination, e.candidate(), it -> it.replied(Reply.WITHDRAWN)));
      case NominationRuled e ->
          with(nomination, changed(nomination, e.candidate(), it -> it.ruled(e)));
      case NominationsClosed e when nomination instanceof Called(var call, _, var candidates) ->
          new Closed(call, candidates, e.lotSeed(), e.seats(), 1, Set.of());
      case SeatSettledAnew e when nomination instanceof Closed closed -> closed.with(e.seat());
      case ElectedUnopposed e when nomination instanceof Closed closed ->
          closed.declared(e.seats());
      case NominationEvent e ->
          throw new IllegalStateException(e + " cannot follow " + nomination.getClass());
    };
  }

  // Who declined, withdrew or was ruled out before begins anew.
  private static Candidates nominated(Candidates candidates, CandidateNominated e) {
    return candidates.of(e.candidate()).filter(Candidate::live).isPresent()
        ? candidates.changed(e.candidate(), it -> it.nominatedAlsoBy(e.practice()))
        : candidates.with(e.candidate(), Candidate.of(e));
  }

  private static Candidates changed(
      Nomination nomination, UUID candidate, UnaryOperator<Candidate> change) {
    return candidates(nomination).changed(candidate, change);
  }

  private static Nomination with(Nomination nomination, Candidates candidates) {
    return switch (nomination) {
      case NotOpened _ -> throw new IllegalStateException("nobody is nominated");
      case Called(var call, var commitment, _) -> new Called(call, commitment, candidates);
      case Closed closed -> closed.with(candidates);
    };
  }
}
