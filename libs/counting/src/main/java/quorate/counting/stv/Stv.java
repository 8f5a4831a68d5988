package quorate.counting.stv;

import quorate.counting.profile.Profile;
import quorate.counting.tie.Ties;

/** Counts by the single transferable vote. */
public final class Stv {

  private Stv() {}

  /** The sheet of these votes with the ties broken as the rule set says. */
  public static StvSheet count(StvMethod method, Profile profile, int seats) {
    return count(method, profile, seats, method.ties());
  }

  /**
   * The sheet of these votes; the same whatever the order of papers. A tie that {@code ties} leaves
   * standing ends the count. Seats are 1 or more, else {@link IllegalArgumentException}.
   */
  public static StvSheet count(StvMethod method, Profile profile, int seats, Ties ties) {
    if (seats < 1) {
      throw new IllegalArgumentException("seats: " + seats);
    }
    var counted =
        switch (method) {
          case WeightedInclusiveGregory rule ->
              WeightedInclusiveCount.count(rule, profile, seats, ties);
          case LastParcelGregory rule -> LastParcelCount.count(rule, profile, seats, ties);
          case Meek rule -> MeekCount.count(rule, profile, seats, ties);
        };
    return new StvSheet(
        method,
        seats,
        ties,
        profile.candidates(),
        profile.withdrawn(),
        profile.total().minus(counted.blank()),
        counted.blank(),
        counted.stages());
  }
}
