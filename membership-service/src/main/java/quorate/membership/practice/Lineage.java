package quorate.membership.practice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a practice came from and what became of it, each with its day. */
public record Lineage(Set<Link> predecessors, Set<Link> successors, boolean ended) {

  static final Lineage NONE = new Lineage(Set.of(), Set.of(), false);

  public Lineage {
    predecessors = Set.copyOf(predecessors);
    successors = Set.copyOf(successors);
  }

  /** Another practice, and the first day on which patients of one were with the other. */
  public record Link(String practice, LocalDate on) {}

  Lineage after(String predecessor, LocalDate on) {
    return new Lineage(with(predecessors, List.of(predecessor), on), successors, ended);
  }

  Lineage before(List<String> next, LocalDate on, boolean ends) {
    return new Lineage(predecessors, with(successors, next, on), ended || ends);
  }

  /** Whether it takes over from another on this day or later. */
  public boolean takesOverSince(LocalDate day) {
    Predicate<Link> earlier = link -> link.on().isBefore(day);
    return predecessors.stream().anyMatch(earlier.negate());
  }

  private static Set<Link> with(Set<Link> links, List<String> practices, LocalDate on) {
    var more = new HashSet<>(links);
    practices.forEach(practice -> more.add(new Link(practice, on)));
    return more;
  }
}
