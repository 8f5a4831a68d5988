package quorate.counting.constraint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who of the candidates of one count, by index, can still be elected and who must be, so that the
 * constraints are met and all seats filled (all candidates elected, where there are fewer): David
 * Hill, STV with constraints, Voting matters 9 (1998), with the exact answer for two families of
 * classes that Joe Otten, STV with multiple constraints, Voting matters 13 (2001), asks for.
 */
public final class Fit {

  /** Where the procedure comes from. */
  public static final String SOURCE =
      "Hill, STV with constraints, Voting matters 9 (1998); Otten, STV with multiple constraints,"
          + " Voting matters 13 (2001)";

  private final int seats;
  private final List<List<Constraint>> families;
  private final List<int[]> classOf = new ArrayList<>(); // 0: in no class of the family

  public Fit(Constraints constraints, List<String> candidates, int seats) {
    this.seats = Math.min(seats, candidates.size());
    this.families = constraints.families();
    for (var family : families) {
      var classes = new int[candidates.size()];
      for (int number = 0; number < family.size(); number++) {
        for (var name : family.get(number).of()) {
          int candidate = candidates.indexOf(name);
          if (candidate >= 0) {
            classes[candidate] = number + 1;
          }
        }
      }
      classOf.add(classes);
    }
  }

  /** Whether there is anything to keep to. */
  public boolean binds() {
    return families.stream().anyMatch(family -> !family.isEmpty());
  }

  /** Whether the seats can be filled with these elected and others of those who are hopeful. */
  public boolean possible(Collection<Integer> elected, Collection<Integer> hopeful) {
    if (!binds()) {
      return true;
    }
    int ones = families.get(0).size() + 1;
    int others = families.get(1).size() + 1;
    int start = ones + others;
    var flow = new Flow(start + 2);
    bounds(0, elected, (node, bound) -> flow.edge(start, node, bound.least, bound.most));
    bounds(1, elected, (node, bound) -> flow.edge(ones + node, start + 1, bound.least, bound.most));
    for (int each : hopeful) {
      flow.edge(classOf.get(0)[each], ones + classOf.get(1)[each], 0, 1);
    }
    int places = seats - elected.size();
    flow.edge(start + 1, start, places, places);
    return flow.circulates();
  }

  private record Bound(int least, int most) {}

  private interface Each {
    void with(int node, Bound bound);
  }

  private void bounds(int family, Collection<Integer> elected, Each each) {
    var have = new int[families.get(family).size() + 1];
    elected.forEach(one -> have[classOf.get(family)[one]]++);
    each.with(0, new Bound(0, seats));
    for (int number = 1; number < have.length; number++) {
      var constraint = families.get(family).get(number - 1);
      int least = Math.max(0, constraint.least() - have[number]);
      each.with(number, new Bound(least, Math.min(seats, constraint.most()) - have[number]));
    }
  }

  /** Those of the hopeful who can no longer be elected. */
  public List<Integer> doomed(Collection<Integer> elected, Collection<Integer> hopeful) {
    return which(hopeful, each -> !possible(with(elected, each), without(hopeful, each)));
  }

  /** Those of the hopeful without whom the constraints can no longer be met. */
  public List<Integer> guarded(Collection<Integer> elected, Collection<Integer> hopeful) {
    return which(hopeful, each -> !possible(elected, without(hopeful, each)));
  }

  // candidates of the same classes are alike
  private List<Integer> which(Collection<Integer> hopeful, Predicate<Integer> holds) {
    Map<List<Integer>, Boolean> known = new HashMap<>();
    return !binds()
        ? List.of()
        : hopeful.stream()
            .filter(
                each ->
                    known.computeIfAbsent(
                        List.of(classOf.get(0)[each], classOf.get(1)[each]),
                        alike -> holds.test(each)))
            .toList();
  }

  private static List<Integer> with(Collection<Integer> some, Integer one) {
    var more = new ArrayList<>(some);
    more.add(one);
    return more;
  }

  private static List<Integer> without(Collection<Integer> some, Integer one) {
    return some.stream().filter(each -> !each.equals(one)).toList();
  }
}
