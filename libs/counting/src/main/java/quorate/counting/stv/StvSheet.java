package quorate.counting.stv;

import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.tie.Ties;

/**
 * A whole count by STV. {@code valid} is the weight of papers with a first preference for a
 * candidate who stands, {@code blank} that of the others. {@code elected} are in order of election,
 * fewer than {@code seats} only where a tie stands or too few candidates do.
 */
public record StvSheet(
    StvMethod method,
    int seats,
    Ties ties,
    List<String> candidates,
    List<String> withdrawn,
    Exact valid,
    Exact blank,
    List<StvStage> stages) {

  public StvSheet {
    candidates = List.copyOf(candidates);
    withdrawn = List.copyOf(withdrawn);
    stages = List.copyOf(stages);
  }

  /** In order of election. */
  public List<String> elected() {
    return stages.stream().flatMap(stage -> stage.elected().stream()).toList();
  }

  /** Those between whom a tie was left standing; empty when the count was completed. */
  public List<String> tied() {
    return stages.getLast().tied();
  }

  /** The quota at the end of the count. */
  public Exact quota() {
    return stages.getLast().quota();
  }

  /**
   * Whether the votes of every stage, with those exhausted and lost by fraction, are the valid
   * vote.
   */
  public boolean conserved() {
    return stages.stream().allMatch(stage -> stage.tally().sum().equals(valid));
  }
}
