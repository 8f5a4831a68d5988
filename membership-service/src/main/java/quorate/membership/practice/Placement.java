package quorate.membership.practice;

import org.jspecify.annotations.Nullable;

/**
 * A sub-ICB location and, where known, the system it belongs to. Areas stay; systems change over
 * time.
 */
public record Placement(String subIcbLocation, @Nullable String system) {

  /**
   * Whether the other says nothing that this does not: a source that is silent about the system
   * contradicts none.
   */
  public boolean covers(Placement other) {
    return subIcbLocation.equals(other.subIcbLocation)
        && (other.system == null || other.system.equals(system));
  }
}
