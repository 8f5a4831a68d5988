package quorate.governance.representation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.governance.evidence.Document;
import quorate.governance.party.Party;

/** What has become of the representation at one outside body, as it stands in the log. */
public sealed interface RepresentationEvent {

  UUID representation();

  /**
   * {@code body} is who sends; {@code outside} whose body it goes to, by its name, and {@code
   * seats} the body here that holds the outside body's seats, where they are kept.
   */
  record RepresentationOpened(
      UUID representation,
      UUID body,
      Party outside,
      String name,
      @Nullable UUID seats,
      LocalDate since)
      implements RepresentationEvent {}

  /** One of the two at most who carry positions; {@code to} is the last day. */
  record RepresentativeNamed(
      UUID representation, UUID person, LocalDate from, @Nullable LocalDate to)
      implements RepresentationEvent {}

  /** Who comes where a representative does not. */
  record RepresentationDeputyNamed(
      UUID representation, UUID person, LocalDate from, @Nullable LocalDate to)
      implements RepresentationEvent {}

  /** A representative or deputy is so no longer after that day. */
  record RepresentativeEnded(UUID representation, UUID person, LocalDate lastDay)
      implements RepresentationEvent {}

  /** Something about one meeting of the outside body. */
  sealed interface OfMeeting extends RepresentationEvent {
    UUID meeting();
  }

  record OutsideMeetingNoted(UUID representation, UUID meeting, LocalDate day, String title)
      implements OfMeeting {}

  /** The position, as it stood that day, is carried there. */
  record PositionCarried(UUID representation, UUID meeting, UUID position, int version, UUID by)
      implements OfMeeting {}

  /** Who cannot come sends a deputy or a written view. */
  record AbsenceCovered(
      UUID representation,
      UUID meeting,
      UUID person,
      @Nullable UUID deputy,
      @Nullable Document view)
      implements OfMeeting {}

  /** Who was there, a line for each representative of that day. */
  record AttendanceRecorded(UUID representation, UUID meeting, List<Stood> lines)
      implements OfMeeting {
    public AttendanceRecorded {
      lines = List.copyOf(lines);
    }
  }

  /** One representative and who came instead, if somebody did. */
  record Stood(UUID person, Presence how, @Nullable UUID deputy) {}

  /** What became of a position that was carried there; the latest report stands. */
  record ReportedBack(
      UUID representation,
      UUID meeting,
      UUID position,
      Became became,
      UUID by,
      LocalDate on,
      @Nullable SealedValue text,
      @Nullable Document evidence)
      implements OfMeeting {}
}
