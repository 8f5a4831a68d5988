package quorate.governance.ballot;

import org.jspecify.annotations.Nullable;

/** Who may vote: {@code practices-of-area}, members or not, or {@code members}. */
public record Electorate(String kind, @Nullable String subIcbLocation) {

  /** Whether it is one of the two, told in full. */
  public boolean makesSense() {
    return switch (kind) {
      case "practices-of-area" -> subIcbLocation != null;
      case "members" -> subIcbLocation == null;
      default -> false;
    };
  }
}
