package quorate.counting.stv;

import quorate.counting.constraint.Constraints;
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
    return count(method, profile, seats, ties, Constraints.none());
  }

  /**
   * The same under constraints: who can no longer be elected is excluded at once, who must be is
   * not. Constraints that cannot be met throw {@link IllegalArgumentException}.
   */
  public static StvSheet count(
      StvMethod method, Profile profile, int seats, Ties ties, Constraints constraints) {
    if (seats < 1 || !constraints.canBeMet(profile.candidates(), seats)) {
      throw new IllegalArgumentException(seats + " seats: " + constraints.words());
    }
    var progress = new Progress(profile, seats, ties, constraints);
    var counted =
        switch (method) {
          case WeightedInclusiveGregory rule ->
              WeightedInclusiveCount.count(rule, profile, progress);
          case LastParcelGregory rule -> LastParcelCount.count(rule, profile, progress);
          case Meek rule -> MeekCount.count(rule, profile, progress);
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
