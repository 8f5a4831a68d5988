package quorate.counting;

import java.util.List;

/**
 * One stage of a count. {@code votes} has every standing option, in the paper's order; {@code
 * exhausted} is what the valid papers weigh that rank none of them. {@code eliminated} go before
 * the next stage; {@code clause} is the rule by which this stage ended.
 */
public record Stage(
    int stage, List<Votes> votes, Weight exhausted, List<String> eliminated, Clause clause) {

  public Stage {
    votes = List.copyOf(votes);
    eliminated = List.copyOf(eliminated);
  }

  /** All votes of the stage: what must equal the votes that came in. */
  public Weight out() {
    return exhausted.plus(Weight.sum(votes.stream().map(Votes::votes)));
  }
}
