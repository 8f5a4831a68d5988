package quorate.counting.sheet;

import java.util.List;
import quorate.counting.tie.TieBreak;

/**
 * Who got the places, by index, in order; the ties broken on the way; who were left tied; and who
 * were {@code passed} over for a constraint before the last place was filled.
 */
public record Filling(
    List<Integer> chosen, List<TieBreak> ties, List<Integer> tied, List<Integer> passed) {

  public Filling {
    chosen = List.copyOf(chosen);
    ties = List.copyOf(ties);
    tied = List.copyOf(tied);
    passed = List.copyOf(passed);
  }
}
