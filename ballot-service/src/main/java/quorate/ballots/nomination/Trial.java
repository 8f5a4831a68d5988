package quorate.ballots.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.chassis.decide.Decision;

/** A ballot drafted with made-up candidates, so that what cannot be is known before the close. */
final class Trial {

  private static final UUID NOBODY = new UUID(0, 0);

  private Trial() {}

  /** What is said to a draft for a contest of the seat: one stands more than there are places. */
  static Decision<BallotEvent> contest(UUID nomination, Call call, Seat seat) {
    int contestants = Math.max(3, seat.toFill() + 1);
    return of(nomination, call, seat, Math.min(contestants, SeatBallot.MOST_CANDIDATES));
  }

  /** How many may be nominated for this seat, so that its ballot can be drafted and counted. */
  static int mostCandidates(Call call, Seat seat) {
    int most = SeatBallot.MOST_CANDIDATES;
    while (call.poll().counting() != null
        && most > 2
        && of(NOBODY, call, seat, most) instanceof Decision.Refused<?>) {
      most--;
    }
    return most;
  }

  /** What is said to this draft. */
  static Decision<BallotEvent> of(DraftBallot draft) {
    return BallotDecider.decide(draft, new Ballot.NotDrafted());
  }

  private static Decision<BallotEvent> of(UUID nomination, Call call, Seat seat, int candidates) {
    var standing = standing(call, seat, candidates);
    return of(SeatBallot.draft(NOBODY, nomination, call, seat, standing));
  }

  // in classes that constraints name, in turn: no other candidates make a longer count
  private static List<Candidate> standing(Call call, Seat seat, int candidates) {
    var classes =
        PollRule.of(call).stream()
            .flatMap(rule -> rule.classes().stream())
            .filter(each -> each.isOf(seat))
            .toList();
    var roles = keys(classes.stream().filter(SeatClass::ofRole));
    var constituencies = keys(classes.stream().filter(each -> !each.ofRole()));
    var standing = new ArrayList<Candidate>();
    for (int i = 0; i < candidates; i++) {
      standing.add(candidate(seat, inTurn(constituencies, i), inTurn(roles, i)));
    }
    return standing;
  }

  private static List<String> keys(Stream<SeatClass> classes) {
    return classes.map(SeatClass::key).toList();
  }

  private static @Nullable String inTurn(List<String> keys, int number) {
    return keys.isEmpty() ? null : keys.get(number % keys.size());
  }

  private static Candidate candidate(
      Seat seat, @Nullable String constituency, @Nullable String roleClass) {
    return Candidate.of(
        new CandidateNominated(
            NOBODY, NOBODY, seat.seat(), constituency, roleClass, "", NOBODY, NOBODY, null));
  }
}
