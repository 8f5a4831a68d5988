package quorate.counting;

/**
 * How much participation is needed, in heads and in weight, and how much there was. Every paper
 * received counts towards it: abstentions and invalid papers too.
 */
public record Quorum(Participation needed, Participation present) {

  /** Both have been reached; exactly reached is reached. */
  public boolean met() {
    return present.heads() >= needed.heads() && !present.weight().isLessThan(needed.weight());
  }
}
