package quorate.counting.tie;

import java.util.List;
import java.util.Optional;

/**
 * How a tie was broken: who were level, what one of them was chosen for, and by which rule; for
 * {@code BACKWARDS} and {@code FORWARDS} the tally consulted (1 is the first), for {@code LOT} the
 * draw.
 */
public record TieBreak(
    List<String> level,
    Purpose purpose,
    TieRule rule,
    int consulted,
    Optional<Draw> draw,
    String chosen) {

  public TieBreak {
    level = List.copyOf(level);
  }

  /** What a candidate is chosen for. */
  public enum Purpose {
    /** To be excluded: the one who had fewer votes. */
    EXCLUSION,
    /** To have the surplus transferred first: the one who had more votes. */
    SURPLUS,
    /** To be elected where seats are left for some of them only: the one who had more votes. */
    ELECTION
  }
}
