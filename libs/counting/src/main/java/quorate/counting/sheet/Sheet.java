package quorate.counting.sheet;

import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.tie.Ties;

/**
 * A whole count by a method other than STV. {@code cast} weighs all papers: the {@code valid} and
 * those {@code setAside}. {@code ranking} has all who were ranked, the best first, level ones
 * together, and is empty where the method does not rank. There are fewer elected than {@code seats}
 * only where a tie stands or too few candidates do.
 */
public record Sheet(
    String method,
    int seats,
    Ties ties,
    List<String> candidates,
    List<String> withdrawn,
    Exact cast,
    Exact valid,
    List<SetAside> setAside,
    List<SheetStage> stages,
    List<List<String>> ranking) {

  public Sheet {
    if (seats < 1) {
      throw new IllegalArgumentException("seats: " + seats);
    }
    candidates = List.copyOf(candidates);
    withdrawn = List.copyOf(withdrawn);
    setAside = List.copyOf(setAside);
    stages = List.copyOf(stages);
    ranking = ranking.stream().map(List::copyOf).toList();
  }

  /** In order of election. */
  public List<String> elected() {
    return stages.stream().flatMap(stage -> stage.elected().stream()).toList();
  }

  /** Those between whom a tie was left standing; empty when the count was completed. */
  public List<String> tied() {
    return stages.getLast().tied();
  }

  /** Whether every paper is accounted for, in the box and at every stage. */
  public boolean conserved() {
    var sorted = valid.plus(Exact.sum(setAside.stream().map(SetAside::weight)));
    return sorted.equals(cast) && stages.stream().allMatch(SheetStage::conserved);
  }
}
