package quorate.governance.representation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.governance.evidence.Document;
import quorate.governance.party.Party;

/** What can be asked of a representation; {@code today} is the day in London. */
public sealed interface RepresentationCommand {

  UUID representation();

  record OpenRepresentation(
      UUID representation,
      UUID body,
      Party outside,
      String name,
      @Nullable UUID seats,
      LocalDate since)
      implements RepresentationCommand {}

  /** {@code known} is whether the register knows the person. */
  record NameRepresentative(
      UUID representation, UUID person, boolean known, LocalDate from, @Nullable LocalDate to)
      implements RepresentationCommand {}

  record NameRepresentationDeputy(
      UUID representation, UUID person, boolean known, LocalDate from, @Nullable LocalDate to)
      implements RepresentationCommand {}

  record EndRepresentative(UUID representation, UUID person, LocalDate lastDay)
      implements RepresentationCommand {}

  record NoteOutsideMeeting(UUID representation, UUID meeting, LocalDate day, String title)
      implements RepresentationCommand {}

  /** Something asked of one meeting of the outside body. */
  sealed interface OfMeeting extends RepresentationCommand {
    UUID meeting();
  }

  /** {@code spokenFor} is whether whoever asks speaks for {@code by}. */
  record CarryPosition(
      UUID representation, UUID meeting, UUID position, UUID by, boolean spokenFor, LocalDate today)
      implements OfMeeting {}

  /** {@code spokenFor} is whether whoever asks speaks for the person who is absent. */
  record CoverAbsence(
      UUID representation,
      UUID meeting,
      UUID person,
      boolean spokenFor,
      @Nullable UUID deputy,
      @Nullable Document view,
      LocalDate today)
      implements OfMeeting {}

  record RecordAttendance(UUID representation, UUID meeting, List<UUID> present, LocalDate today)
      implements OfMeeting {
    public RecordAttendance {
      present = List.copyOf(present);
    }
  }

  /** {@code spokenFor} is whether whoever asks speaks for {@code by}, whom the register knows. */
  record ReportBack(
      UUID representation,
      UUID meeting,
      UUID position,
      Became became,
      UUID by,
      boolean known,
      boolean spokenFor,
      @Nullable SealedValue text,
      @Nullable Document evidence,
      LocalDate today)
      implements OfMeeting {}
}
