package quorate.counting.tie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quorate.counting.number.Exact;
import quorate.counting.tie.TieBreak.Purpose;

/**
 * Which rules break ties, tried in this order; none: every tie stands. Where {@code LOT} is among
 * them there must be a lot.
 */
public record Ties(List<TieRule> rules, Optional<Lot> lot) {

  public Ties {
    rules = List.copyOf(rules);
    if (rules.contains(TieRule.LOT) != lot.isPresent()) {
      throw new IllegalArgumentException("a lot needs a seed, and a seed a lot: " + rules);
    }
  }

  /** Ties are reported, not broken. */
  public static Ties stand() {
    return new Ties(List.of(), Optional.empty());
  }

  /** These rules without a lot. */
  public static Ties by(TieRule... rules) {
    return new Ties(List.of(rules), Optional.empty());
  }

  /** The same rules and, where they leave a tie, a lot. */
  public Ties thenBy(Lot drawn) {
    var more = new ArrayList<>(rules);
    more.add(TieRule.LOT);
    return new Ties(more, Optional.of(drawn));
  }

  /**
   * One of several level candidates; empty when the tie stands. {@code tallies} are the votes by
   * candidate's index at all earlier points of the count, {@code draws} the lots drawn so far.
   */
  public Optional<TieBreak> choose(
      List<Integer> level,
      Purpose purpose,
      List<List<Exact>> tallies,
      List<String> names,
      int draws) {
    var left = level;
    for (TieRule rule : rules) {
      if (rule == TieRule.LOT) {
        var among = left.stream().map(names::get).toList();
        var draw = lot.orElseThrow().draw(draws + 1, among);
        return Optional.of(broken(level, names, purpose, rule, 0, draw));
      }
      for (int at : order(rule, tallies.size())) {
        left = extreme(left, purpose, tallies.get(at));
        if (left.size() == 1) {
          var chosen = names.get(left.getFirst());
          var all = level.stream().map(names::get).toList();
          return Optional.of(new TieBreak(all, purpose, rule, at + 1, Optional.empty(), chosen));
        }
      }
    }
    return Optional.empty();
  }

  private static TieBreak broken(
      List<Integer> level, List<String> names, Purpose purpose, TieRule rule, int at, Draw draw) {
    var all = level.stream().map(names::get).toList();
    return new TieBreak(all, purpose, rule, at, Optional.of(draw), draw.drawn());
  }

  private static List<Integer> order(TieRule rule, int size) {
    var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    if (rule == TieRule.BACKWARDS) {
      Collections.reverse(order);
    }
    return order;
  }

  private static List<Integer> extreme(List<Integer> left, Purpose purpose, List<Exact> votes) {
    var byVotes = Comparator.<Integer, Exact>comparing(votes::get);
    int first = Collections.min(left, purpose == Purpose.EXCLUSION ? byVotes : byVotes.reversed());
    return left.stream().filter(each -> votes.get(each).equals(votes.get(first))).toList();
  }
}
