package quorate.ballots.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.counting.CountingRule;
import quorate.counting.RuleNotUnderstood;
import quorate.counting.constraint.Constraint;
import quorate.counting.constraint.Constraints;

/**
 * How many places of a seat those who stand can fill, and by which rule. A place that is kept for a
 * class of which too few stand stays vacant; what is elected now leaves room for it.
 */
final class Filling {

  private final PollRule poll;
  private final List<SeatClass> classes;
  private final int places;
  private final List<CandidateNominated> standing;

  /** {@code standing} in the order of their letters. */
  Filling(PollRule poll, Seat seat, List<Candidate> standing) {
    this.poll = poll;
    this.classes = poll.classes().stream().filter(each -> each.isOf(seat)).toList();
    this.places = seat.toFill();
    this.standing = standing.stream().map(Candidate::nomination).toList();
  }

  /** How many places can be filled. */
  int places() {
    int vacant = Math.max(missing(true), missing(false));
    int filled = Math.min(places - vacant, standing.size());
    while (filled > 1 && !new Constraints(bounds(List.of())).canBeMet(letters(), filled)) {
      filled--;
    }
    return filled;
  }

  /**
   * The rule that fills them: what is at least, lowered to how many stand, if it can be met; else
   * by role classes or by constituencies alone, whichever is named first, or by what is at most.
   */
  Optional<CountingRule> rule() {
    int seats = places();
    if (seats <= 1) {
      boolean anybody = standing.stream().noneMatch(this::isShutOut);
      return anybody ? Optional.of(unconstrained()) : Optional.empty();
    }
    boolean first = !classes.isEmpty() && classes.getFirst().ofRole();
    return Stream.of(List.of(first, !first), List.of(first), List.of(!first), List.<Boolean>of())
        .flatMap(kinds -> rule(seats, kinds).stream())
        .findFirst();
  }

  /** The rule without constraints. */
  CountingRule unconstrained() {
    return poll.filling(Math.max(1, places()), List.of());
  }

  private Optional<CountingRule> rule(int seats, List<Boolean> kinds) {
    try {
      var rule = poll.filling(seats, bounds(kinds));
      return rule.misfit(letters()).isEmpty() ? Optional.of(rule) : Optional.empty();
    } catch (RuleNotUnderstood _) {
      return Optional.empty();
    }
  }

  /** Of these kinds, at least so many; of the others, at most so many that room stays. */
  private List<Constraint> bounds(List<Boolean> kinds) {
    var bounds = new ArrayList<Constraint>();
    for (SeatClass each : classes) {
      var of = letters(each);
      boolean kept = kinds.contains(each.ofRole());
      int least = kept ? Math.min(each.bounds().least(), of.size()) : 0;
      int most = kept ? each.bounds().most() : most(each);
      if (!of.isEmpty() && (least > 0 || most < of.size())) {
        var as = each.bounds();
        bounds.add(new Constraint(as.name(), of, least, most, as.clause()));
      }
    }
    Stream.of(true, false)
        .filter(role -> !kinds.contains(role))
        .flatMap(role -> others(role).stream())
        .forEach(bounds::add);
    return bounds;
  }

  /** At most so many who are in no class that room stays for the classes of this kind. */
  private Optional<Constraint> others(boolean role) {
    var of =
        IntStream.range(0, standing.size())
            .filter(i -> isOther(standing.get(i), role))
            .mapToObj(SeatBallot::letter)
            .toList();
    int most = places - least(role);
    return least(role) == 0 || of.size() <= most
        ? Optional.empty()
        : Optional.of(
            new Constraint(role ? "other roles" : "other constituencies", of, 0, most, ""));
  }

  private boolean isOther(CandidateNominated candidate, boolean role) {
    return classes.stream().noneMatch(each -> each.ofRole() == role && each.has(candidate));
  }

  private int least(boolean role) {
    return classes.stream()
        .filter(each -> each.ofRole() == role)
        .mapToInt(each -> each.bounds().least())
        .sum();
  }

  // more would leave too few places, filled or vacant, for the others of its kind
  private int most(SeatClass one) {
    int others = least(one.ofRole()) - one.bounds().least();
    return Math.min(one.bounds().most(), places - others);
  }

  private int missing(boolean role) {
    return classes.stream()
        .filter(each -> each.ofRole() == role)
        .mapToInt(each -> Math.max(0, each.bounds().least() - letters(each).size()))
        .sum();
  }

  private boolean isShutOut(CandidateNominated candidate) {
    return classes.stream().anyMatch(each -> each.has(candidate) && most(each) < 1)
        || Stream.of(true, false)
            .anyMatch(role -> isOther(candidate, role) && least(role) == places);
  }

  private List<String> letters(SeatClass one) {
    return IntStream.range(0, standing.size())
        .filter(i -> one.has(standing.get(i)))
        .mapToObj(SeatBallot::letter)
        .toList();
  }

  private List<String> letters() {
    return IntStream.range(0, standing.size()).mapToObj(SeatBallot::letter).toList();
  }
}
