package quorate.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole count. {@code turnout} is every paper received; it is made up of the valid papers, the
 * {@code abstentions} and the {@code invalid} ones. Head to head is known for ranked papers only.
 * Every step is in {@code stages}; invalid papers are in order of their electors' keys.
 */
public record CountSheet(
    Contest contest,
    Participation entitled,
    Participation turnout,
    Quorum quorum,
    Participation valid,
    Participation abstentions,
    List<InvalidPaper> invalid,
    List<Stage> stages,
    Outcome outcome,
    Optional<Matrix> headToHead) {

  public CountSheet {
    invalid = List.copyOf(invalid);
    stages = List.copyOf(stages);
  }

  /** What each option had at first: its choices or first preferences. */
  public List<Votes> votes() {
    return stages.getFirst().votes();
  }

  /** The option that won, if one did. */
  public Optional<String> winner() {
    return outcome instanceof Outcome.Won(var option) ? Optional.of(option) : Optional.empty();
  }

  /** The options between which a tie was left standing, at the top or at the bottom. */
  public List<String> tied() {
    return switch (outcome) {
      case Outcome.LevelAtTheTop(var options) -> options;
      case Outcome.LevelAtTheBottom(var options) -> options;
      case Outcome.Won _, Outcome.Nothing _ -> List.of();
    };
  }

  /** Whether the winner beats each other option head to head; empty where that is not known. */
  public Optional<Boolean> winnerBeatsEach() {
    return headToHead.flatMap(matrix -> winner().map(matrix::beatsEach));
  }

  /** What the invalid papers weigh together. */
  public Weight invalidWeight() {
    return Weight.sum(invalid.stream().map(InvalidPaper::weight));
  }

  /** Votes in = votes out: of the box, and at every stage. */
  public List<Check> checks() {
    var checks = new ArrayList<Check>();
    var sorted = valid.weight().plus(abstentions.weight()).plus(invalidWeight());
    checks.add(new Check(0, turnout.weight(), sorted));
    stages.forEach(stage -> checks.add(new Check(stage.stage(), valid.weight(), stage.out())));
    return checks;
  }
}
