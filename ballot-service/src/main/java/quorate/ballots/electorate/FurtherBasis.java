package quorate.ballots.electorate;

import org.jspecify.annotations.Nullable;

/** A basis beside a roll's first, under the name by which the rules speak of it. */
public record FurtherBasis(String name, WeightBasis weightBasis, @Nullable Weighing weighing) {

  Weighing weighed() {
    return Weighing.orNone(weighing);
  }
}
