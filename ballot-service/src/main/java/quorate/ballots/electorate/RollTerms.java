package quorate.ballots.electorate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a roll is drawn, beside whom it is drawn of: what is absent is as it has always been. Each
 * line is weighed by the {@code further} bases, too. {@code exclusionClause} is that of the
 * articles by which members are left off.
 */
public record RollTerms(
    @Nullable Weighing weighing,
    @Nullable Constituencies constituencies,
    @Nullable List<Exclusion> exclusions,
    @Nullable List<FurtherBasis> further,
    @Nullable String exclusionClause) {

  static final RollTerms USUAL = new RollTerms(null, null, null);

  public RollTerms {
    exclusions = exclusions == null ? null : List.copyOf(exclusions);
    further = further == null ? null : List.copyOf(further);
  }

  /** Nobody left off by the articles. */
  public RollTerms(
      @Nullable Weighing weighing,
      @Nullable Constituencies constituencies,
      @Nullable List<Exclusion> exclusions,
      @Nullable List<FurtherBasis> further) {
    this(weighing, constituencies, exclusions, further, null);
  }

  /** Weighed by one basis only. */
  public RollTerms(
      @Nullable Weighing weighing,
      @Nullable Constituencies constituencies,
      @Nullable List<Exclusion> exclusions) {
    this(weighing, constituencies, exclusions, null, null);
  }
}
