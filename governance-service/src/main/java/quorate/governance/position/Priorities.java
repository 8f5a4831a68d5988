package quorate.governance.position;

import java.util.List;

/**
 * What the answers put first: options by place, level ones together; each pair against each other;
 * and the steps of the count, each with its source.
 */
public record Priorities(
    String method,
    int papers,
    String outcome,
    List<List<String>> ranking,
    List<Pair> pairs,
    List<String> steps) {

  /** How many prefer the one, how many the other. */
  public record Pair(String option, String against, String prefer, String opposed) {}

  public Priorities {
    ranking = ranking.stream().map(List::copyOf).toList();
    pairs = List.copyOf(pairs);
    steps = List.copyOf(steps);
  }
}
