package quorate.counting.constraint;

import java.util.HashSet;
import java.util.List;

/**
 * At least {@code least} and at most {@code most} of these candidates are elected; {@code clause}
 * says where that stands in the convener's own rules. {@link #NO_LIMIT} is no upper limit. Bounds
 * that contradict each other throw {@link IllegalArgumentException}.
 */
public record Constraint(String name, List<String> of, int least, int most, String clause) {

  public static final int NO_LIMIT = Integer.MAX_VALUE;

  public Constraint {
    of = List.copyOf(of);
    if (of.isEmpty() || new HashSet<>(of).size() < of.size()) {
      throw new IllegalArgumentException("a class names candidates, each once: " + of);
    }
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("at least " + least + " and at most " + most);
    }
  }

  boolean meets(Constraint other) {
    return of.stream().anyMatch(other.of::contains);
  }

  /** In words, as {@code at least 1 and at most 2 of East}. */
  public String words() {
    var bounds =
        most == NO_LIMIT
            ? "at least " + least
            : least == 0
                ? "at most " + most
                : least == most ? "exactly " + least : "at least " + least + " and at most " + most;
    return bounds + " of " + name + (clause.isEmpty() ? "" : " (" + clause + ")");
  }
}
