package quorate.membership.practice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a practice came from and what became of it, each with its day. */
public record Lineage(Set<Link> predecessors, Set<Successor> successors, boolean ended) {

  static final Lineage NONE = new Lineage(Set.of(), Set.of(), false);

  public Lineage {
    predecessors = Set.copyOf(predecessors);
    successors = Set.copyOf(successors);
  }

  /** Another practice, and the first day on which patients of one were with the other. */
  public record Link(String practice, LocalDate on) {}

  /** How one came from the other. */
  public enum By {
    MERGER,
    SPLIT,
    SUCCESSION
  }

  /** Who took over, from which day on and by what. */
  public record Successor(String practice, LocalDate on, By by) {}

  Lineage after(String predecessor, LocalDate on) {
    var more = new HashSet<>(predecessors);
    more.add(new Link(predecessor, on));
    return new Lineage(more, successors, ended);
  }

  Lineage before(List<String> next, LocalDate on, By by, boolean ends) {
    var more = new HashSet<>(successors);
    next.forEach(practice -> more.add(new Successor(practice, on, by)));
    return new Lineage(predecessors, more, ended || ends);
  }

  /** Whether it takes over from another on this day or later. */
  public boolean takesOverSince(LocalDate day) {
    Predicate<Link> earlier = link -> link.on().isBefore(day);
    return predecessors.stream().anyMatch(earlier.negate());
  }
}
