package quorate.ballots.electorate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a roll is drawn, beside whom it is drawn of: what is absent is as it has always been. */
public record RollTerms(
    @Nullable Weighing weighing,
    @Nullable Constituencies constituencies,
    @Nullable List<Exclusion> exclusions) {

  static final RollTerms USUAL = new RollTerms(null, null, null);

  public RollTerms {
    exclusions = exclusions == null ? null : List.copyOf(exclusions);
  }
}
