package quorate.membership.practice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a practice came from and what became of it, each with its day; {@code holding} are those
 * predecessors whose contract it had already.
 */
public record Lineage(
    Set<Link> predecessors, Set<Successor> successors, @Nullable End end, Set<Link> holding) {

  public static final Lineage NONE = new Lineage(Set.of(), Set.of(), null, Set.of());

  public Lineage {
    predecessors = Set.copyOf(predecessors);
    successors = Set.copyOf(successors);
    holding = Set.copyOf(holding);
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

  /**
   * The first day on which it is no more, and by what; {@code closed} is its last day where the
   * register had that before, {@code carries} whether its contract goes on with the successor.
   */
  public record End(
      LocalDate on,
      By by,
      @Nullable LocalDate closed,
      boolean carries,
      List<EndedMandate> mandates) {
    public End {
      mandates = List.copyOf(mandates);
    }
  }

  Lineage ending(List<EndedMandate> mandates) {
    return end == null
        ? this
        : new Lineage(
            predecessors,
            successors,
            new End(end.on(), end.by(), end.closed(), end.carries(), mandates),
            holding);
  }

  /** The same, where nothing became of it on that day. */
  Lineage without(LocalDate on) {
    var left = new HashSet<>(successors);
    left.removeIf(next -> next.on().equals(on));
    return new Lineage(
        predecessors, left, end != null && end.on().equals(on) ? null : end, holding);
  }

  Lineage without(Link predecessor) {
    var left = new HashSet<>(predecessors);
    left.remove(predecessor);
    var others = new HashSet<>(holding);
    others.remove(predecessor);
    return new Lineage(left, successors, end, others);
  }

  /** Whether others are in its place for good. */
  public boolean ended() {
    return end != null;
  }

  /** Whether it is no more on a day. */
  public boolean endedBy(LocalDate day) {
    return end != null && !day.isBefore(end.on());
  }

  /** What became of it, for whoever asks something of it that is too late; else nothing. */
  public String told() {
    if (end == null) {
      return "";
    }
    String how =
        switch (end.by()) {
          case MERGER -> "merged into";
          case SPLIT -> "was split into";
          case SUCCESSION -> "was succeeded by";
        };
    return "On %s it %s %s.".formatted(end.on(), how, String.join(", ", takersOver()));
  }

  /** Who took over for good, in the order of their codes. */
  public List<String> takersOver() {
    return successors.stream()
        .filter(next -> end != null && next.on().equals(end.on()))
        .map(Successor::practice)
        .sorted()
        .toList();
  }

  Lineage after(Link predecessor, boolean contractHeld) {
    var more = new HashSet<>(predecessors);
    more.add(predecessor);
    var held = new HashSet<>(holding);
    if (contractHeld) {
      held.add(predecessor);
    }
    return new Lineage(more, successors, end, held);
  }

  /** Whether it had the contract that goes on already when it took over from another. */
  public boolean hadContractOf(String predecessor, LocalDate on) {
    return holding.contains(new Link(predecessor, on));
  }

  Lineage before(List<String> next, LocalDate on, By by, @Nullable End ending) {
    var more = new HashSet<>(successors);
    next.forEach(practice -> more.add(new Successor(practice, on, by)));
    return new Lineage(predecessors, more, ending == null ? end : ending, holding);
  }

  /** Whether it takes over from another on this day or later. */
  public boolean takesOverSince(LocalDate day) {
    Predicate<Link> earlier = link -> link.on().isBefore(day);
    return predecessors.stream().anyMatch(earlier.negate());
  }
}
