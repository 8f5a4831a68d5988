package quorate.counting.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The constraints of one election. They must fall into two families (constituencies and roles, say)
 * so that nobody is in two classes of one family, else {@link IllegalArgumentException}; then it is
 * known exactly and at once who can and who must be elected.
 */
public record Constraints(List<Constraint> all) {

  public Constraints {
    all = List.copyOf(all);
    Families.of(all);
  }

  public static Constraints none() {
    return new Constraints(List.of());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether so many of these candidates can be elected, or all where there are fewer. */
  public boolean canBeMet(List<String> candidates, int seats) {
    var standing = new ArrayList<Integer>();
    for (int i = 0; i < candidates.size(); i++) {
      standing.add(i);
    }
    return new Fit(this, candidates, seats).possible(List.of(), standing);
  }

  List<List<Constraint>> families() {
    return Families.of(all);
  }

  /** In words. */
  public String words() {
    return all.stream().map(Constraint::words).collect(Collectors.joining("; "));
  }
}
