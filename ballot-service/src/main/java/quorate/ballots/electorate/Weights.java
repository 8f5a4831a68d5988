package quorate.ballots.electorate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a practice weighs by every basis of a rule; a line needs them all. */
sealed interface Weights {

  /** By the first, and by name by the further ones; none where there are none. */
  record Known(Figure first, String told, @Nullable Map<String, String> further)
      implements Weights {}

  /** The first basis that the register has no figure for, and whether that stands in the way. */
  record Lacking(String reason, boolean refused) implements Weights {}

  static Weights of(Practice practice, RollRule rule) {
    Optional<Figure> first = Figure.of(practice, rule.basis(), rule.weighing());
    if (first.isEmpty()) {
      return lacking(rule.basis(), rule.weighing());
    }
    var told = new StringBuilder(first.get().told());
    var further = new TreeMap<String, String>();
    for (FurtherBasis basis : rule.further()) {
      Optional<Figure> more = Figure.of(practice, basis.weightBasis(), basis.weighed());
      if (more.isEmpty()) {
        return lacking(basis.weightBasis(), basis.weighed());
      }
      further.put(basis.name(), more.get().weight().toString());
      told.append(more.get().told());
    }
    return new Known(first.get(), told.toString(), further.isEmpty() ? null : further);
  }

  private static Lacking lacking(WeightBasis basis, Weighing weighing) {
    return new Lacking(
        Figure.missing(basis, weighing), weighing.without() == WithoutFigure.REFUSED);
  }
}
