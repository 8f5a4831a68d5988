package quorate.governance.resolution;

import java.util.Optional;
import java.util.UUID;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.body.Body;
import quorate.governance.meeting.Meeting;

/**
 * What stands beside a resolution that is decided on: its body, the one that it replaces, the
 * meeting or the ballot by which it is put; {@code first} is another that is put by that already.
 */
public record Beside(
    Body body,
    Resolution other,
    Meeting meeting,
    Optional<HeardDraft> ballot,
    Optional<UUID> first) {

  public static final Beside NOTHING =
      new Beside(
          new Body.Unknown(),
          new Resolution.Unknown(),
          new Meeting.Unknown(),
          Optional.empty(),
          Optional.empty());

  /** Beside it nothing is put by the same ballot or motion. */
  public Beside(Body body, Resolution other, Meeting meeting, Optional<HeardDraft> ballot) {
    this(body, other, meeting, ballot, Optional.empty());
  }

  /** The same beside what it is to replace. */
  Beside replacing(Resolution earlier) {
    return new Beside(body, earlier, meeting, ballot, first);
  }

  /** A ballot as far as it was heard of. */
  public record HeardDraft(
      UUID ballot, Kind kind, Vehicle vehicle, String question, boolean declared) {}
}
