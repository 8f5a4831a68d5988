package quorate.counting.sheet;

import java.util.List;
import quorate.counting.tie.TieBreak;

/** Who got the places, by index, in order; the ties broken on the way; who were left tied. */
public record Filling(List<Integer> chosen, List<TieBreak> ties, List<Integer> tied) {

  public Filling {
    chosen = List.copyOf(chosen);
    ties = List.copyOf(ties);
    tied = List.copyOf(tied);
  }
}
