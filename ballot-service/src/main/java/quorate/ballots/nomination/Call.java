package quorate.ballots.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.RollRule;

/**
 * A call for nominations: what is to be elected and by whom, from when to when, how many practices
 * must support a candidate beside the first that nominates, and how many candidates one practice
 * may nominate at most.
 */
public record Call(
    String title,
    List<Seat> seats,
    @Nullable Eligibility eligibility,
    Instant opens,
    Instant closes,
    String seconders,
    @Nullable String perPractice,
    Electorate electorate,
    Poll poll,
    CandidatesShown shown) {

  public Call {
    seats = List.copyOf(seats);
  }

  /** The seat with this key; that of a call for one seat need not be named. */
  public Optional<Seat> seat(@Nullable String key) {
    return seats.stream()
        .filter(each -> key == null ? seats.size() == 1 : each.seat().equals(key))
        .findFirst();
  }

  /** Who nominates and votes for this seat. */
  public Electorate electorateOf(Seat seat) {
    var own = seat.electorate();
    return own == null ? electorate : own;
  }

  /** How the roll of those who nominate and vote for this seat is drawn. */
  public RollRule ruleOf(Seat seat) {
    return RollRule.of(electorateOf(seat), poll.weightBasis(), poll.rollTerms());
  }

  /** The same with the counting rule in its own words. */
  Call plain() {
    return new Call(
        title,
        seats,
        eligibility,
        opens,
        closes,
        seconders,
        perPractice,
        electorate,
        poll.counted(PollRule.plain(this)),
        shown);
  }

  int secondersNeeded() {
    return Integer.parseInt(seconders);
  }

  boolean rolesMustBeStated() {
    return eligibility != null && eligibility.roleStated();
  }

  /** How many candidates one practice may nominate. */
  int mostByOnePractice() {
    return perPractice == null ? Integer.MAX_VALUE : Integer.parseInt(perPractice);
  }
}
