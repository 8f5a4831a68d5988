package quorate.counting.outcome.vote;

import java.util.EnumMap;
import java.util.Map;
import quorate.counting.number.Exact;

/** Adds up the weights of one group of electors. */
final class Sums {

  private final Map<Stand, Exact> cast = new EnumMap<>(Stand.class);
  private Exact entitled = Exact.ZERO;
  private Exact present = Exact.ZERO;

  void entitle(Exact weight) {
    entitled = entitled.plus(weight);
  }

  void cast(Stand stand, Exact weight) {
    cast.merge(stand, weight, Exact::plus);
  }

  void present(Exact weight) {
    present = present.plus(weight);
  }

  Tally tally() {
    return new Tally(of(Stand.FOR), of(Stand.AGAINST), of(Stand.ABSTAIN), entitled, present);
  }

  private Exact of(Stand stand) {
    return cast.getOrDefault(stand, Exact.ZERO);
  }
}
