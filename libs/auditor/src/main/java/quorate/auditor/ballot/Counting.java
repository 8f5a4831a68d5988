package quorate.auditor.ballot;

import java.util.Collection;

/** Counts choices under a method; a seam, so that the sum can be taken from a counting library. */
interface Counting {

  /** The figures of a count of these valid choices, one per practice that voted. */
  Tally count(Paper paper, Collection<Choice> choices);
}
