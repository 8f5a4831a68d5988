package quorate.counting;

/**
 * Two options against each other: what the papers weigh that prefer the first to the second, and
 * the second to the first. A ranked option is preferred to one left out; a paper that ranks neither
 * is on neither side.
 */
public record HeadToHead(String option, String against, Weight prefer, Weight opposed) {

  /** Whether this option wins the pair; level is not a win. */
  boolean isWonBy(String candidate) {
    return option.equals(candidate)
        ? prefer.isMoreThan(opposed)
        : against.equals(candidate) && opposed.isMoreThan(prefer);
  }
}
