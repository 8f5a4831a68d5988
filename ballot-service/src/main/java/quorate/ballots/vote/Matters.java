package quorate.ballots.vote;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.counting.outcome.vehicle.Vehicle;

/**
 * In which ballots a mandate holds that is limited to matters. One that is limited in words which
 * nobody can tell kinds of ballots by, as they were free once, is limited in none: to refuse what
 * is not understood would take votes from practices that gave a mandate in good time.
 */
public final class Matters {

  private static final Set<String> KNOWN =
      Arrays.stream(Vehicle.values())
          .map(Vehicle::toString)
          .collect(Collectors.toUnmodifiableSet());

  private Matters() {}

  /** Whether a mandate limited to these holds in a ballot that is this in law. */
  public static boolean include(List<String> matters, Vehicle vehicle) {
    return matters.isEmpty() || !KNOWN.containsAll(matters) || matters.contains(vehicle.toString());
  }
}
