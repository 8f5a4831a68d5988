package quorate.ballots.electorate;

import org.jspecify.annotations.Nullable;

/** Who may vote in a ballot; the area is named exactly where an area's practices are asked. */
public record Electorate(ElectorateKind kind, @Nullable String subIcbLocation) {

  /** Whether it names what it needs and no more; not called is…, lest the log write it too. */
  public boolean toldInFull() {
    return switch (kind) {
      case PRACTICES_OF_AREA -> subIcbLocation != null && !subIcbLocation.isBlank();
      case MEMBERS -> subIcbLocation == null;
    };
  }
}
