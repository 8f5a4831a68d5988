package quorate.ballots.vote;

import java.time.Instant;
import java.util.Optional;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.vote.Vote.Voted;
import quorate.counting.Choice;
import quorate.counting.Choice.Answer;
import quorate.counting.outcome.vehicle.Vehicle;

/**
 * What is otherwise where the ballot is a written resolution: who has agreed is bound, and it is
 * over by passing or lapsing, each with its section (Companies Act 2006 s296 and s297).
 */
final class InWriting {

  private InWriting() {}

  /** Whether a choice agrees to it; a no is noted, and may become an agreement. */
  static boolean agrees(Open open, Choice choice) {
    return open.isInWriting() && choice instanceof Answer(var yes) && yes;
  }

  /** Whether the practice has agreed already. */
  static boolean hasAgreed(Vote mine) {
    return mine instanceof Voted(_, var latest) && latest.agrees();
  }

  // Once it is counted that is known; between a close before its time and the count, by the time.
  private static Optional<Boolean> passed(Ballot ballot) {
    return switch (ballot) {
      case Counted counted -> Optional.of(counted.hasPassed());
      case Declared declared -> Optional.of(declared.count().hasPassed());
      case Ballot _ -> Optional.empty();
    };
  }

  /** Why it is too late, in a ballot that has closed, or whose closing time has come. */
  static VoteRefusal over(Ballot ballot, Instant at) {
    if (ballot instanceof Declared declared && declared.onHands()) {
      return VoteRefusal.DECIDED_ON_HANDS;
    }
    return Conducting.of(ballot)
        .filter(known -> known.draft().vehicle() == Vehicle.WRITTEN_RESOLUTION)
        .map(
            known ->
                passed(ballot).orElseGet(() -> at.isBefore(known.notice().closes()))
                    ? VoteRefusal.RESOLUTION_PASSED
                    : VoteRefusal.RESOLUTION_LAPSED)
        .orElse(VoteRefusal.TOO_LATE);
  }
}
