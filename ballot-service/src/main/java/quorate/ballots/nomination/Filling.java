package quorate.ballots.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.counting.CountingRule;
import quorate.counting.RuleNotUnderstood;
import quorate.counting.constraint.Constraint;

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
    while (filled > 1 && rule(filled).isEmpty()) {
      filled--;
    }
    return filled;
  }

  /**
   * The rule that fills them: what is at least, lowered to how many stand, if it can be met; else,
   * of the kind of class that is not named first, then of both, at most so many that room stays.
   */
  Optional<CountingRule> rule() {
    return rule(places());
  }

  private Optional<CountingRule> rule(int seats) {
    if (seats <= 1) {
      boolean anybody = standing.stream().noneMatch(this::isShutOut);
      return anybody ? Optional.of(unconstrained()) : Optional.empty();
    }
    boolean first = !classes.isEmpty() && classes.getFirst().ofRole();
    return bounds(first).stream()
        .flatMap(
            some ->
                bounds(!first).stream()
                    .map(more -> Stream.concat(some.stream(), more.stream()).toList()))
        .flatMap(all -> rule(seats, all).stream())
        .findFirst();
  }

  /** The rule without constraints. */
  CountingRule unconstrained() {
    return poll.filling(1, List.of());
  }

  private Optional<CountingRule> rule(int seats, List<Constraint> bounds) {
    try {
      var rule = poll.filling(seats, bounds);
      return rule.misfit(letters(any -> true)).isEmpty() ? Optional.of(rule) : Optional.empty();
    } catch (RuleNotUnderstood _) {
      return Optional.empty();
    }
  }

  /** The ways to keep to the classes of a kind, the best first. */
  private List<List<Constraint>> bounds(boolean role) {
    var ways = new ArrayList<List<Constraint>>();
    ways.add(atLeast(role));
    if (least(role) > 0) {
      ways.add(atMost(role, null));
      kept(role).forEach(each -> ways.add(atMost(role, each)));
    }
    return ways;
  }

  private List<Constraint> atLeast(boolean role) {
    var bounds = new ArrayList<Constraint>();
    for (SeatClass each : classes.stream().filter(one -> one.ofRole() == role).toList()) {
      var of = letters(each::has);
      int least = Math.min(each.bounds().least(), of.size());
      bound(each.bounds().name(), of, least, each.bounds().most(), each.bounds().clause())
          .ifPresent(bounds::add);
    }
    return bounds;
  }

  // More than its least has only one class, or those of which there is no least: then what is
  // missing of the kind is never more than what stays vacant.
  private List<Constraint> atMost(boolean role, @Nullable SeatClass more) {
    var bounds = new ArrayList<Constraint>();
    int spare = places - least(role);
    for (SeatClass each : kept(role)) {
      var as = each.bounds();
      int most = Math.min(as.most(), as.least() + (each.equals(more) ? spare : 0));
      bound(as.name(), letters(each::has), 0, most, as.clause()).ifPresent(bounds::add);
    }
    int most = more == null ? Math.min(spare, mostOfOthers(role)) : 0;
    bound(
            role ? "other roles" : "other constituencies",
            letters(each -> isOther(each, role)),
            0,
            most,
            "")
        .ifPresent(bounds::add);
    return bounds;
  }

  private static Optional<Constraint> bound(
      String name, List<String> of, int least, int most, String clause) {
    return of.isEmpty() || (least == 0 && most >= of.size())
        ? Optional.empty()
        : Optional.of(new Constraint(name, of, least, most, clause));
  }

  private List<SeatClass> kept(boolean role) {
    return classes.stream()
        .filter(each -> each.ofRole() == role && each.bounds().least() > 0)
        .toList();
  }

  private int mostOfOthers(boolean role) {
    return classes.stream()
        .filter(each -> each.ofRole() == role && each.bounds().least() == 0)
        .mapToInt(each -> each.bounds().most())
        .min()
        .orElse(places);
  }

  private boolean isOther(CandidateNominated candidate, boolean role) {
    return kept(role).stream().noneMatch(each -> each.has(candidate));
  }

  private int least(boolean role) {
    return kept(role).stream().mapToInt(each -> each.bounds().least()).sum();
  }

  private int missing(boolean role) {
    return kept(role).stream()
        .mapToInt(each -> Math.max(0, each.bounds().least() - letters(each::has).size()))
        .sum();
  }

  private boolean isShutOut(CandidateNominated candidate) {
    return Stream.of(true, false)
        .anyMatch(role -> isOther(candidate, role) && least(role) == places);
  }

  private List<String> letters(Predicate<CandidateNominated> who) {
    return IntStream.range(0, standing.size())
        .filter(i -> who.test(standing.get(i)))
        .mapToObj(SeatBallot::letter)
        .toList();
  }
}
