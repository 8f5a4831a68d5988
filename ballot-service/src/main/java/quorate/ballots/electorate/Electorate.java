package quorate.ballots.electorate;

import org.jspecify.annotations.Nullable;

/** Who may vote in a ballot; the area is named exactly where an area's practices are asked. */
public record Electorate(ElectorateKind kind, @Nullable String subIcbLocation) {

  /** Whether it is told in full and no more. */
  public boolean isUnderstood() {
    return switch (kind) {
      case PRACTICES_OF_AREA -> subIcbLocation != null && !subIcbLocation.isBlank();
      case MEMBERS -> subIcbLocation == null;
    };
  }
}
