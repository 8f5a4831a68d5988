package quorate.governance.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.evidence.Document;

/** What has become of a resolution, as it stands in the log. Days are those in London. */
public sealed interface ResolutionEvent {

  UUID resolution();

  /** Something on the way to its being decided. */
  sealed interface OfDebate extends ResolutionEvent {}

  /** What came of it. */
  sealed interface OfEffect extends ResolutionEvent {}

  /** What is to be sent to a registrar, or was. */
  sealed interface OfFiling extends ResolutionEvent {}

  /**
   * {@code clause} is cited where the kind needs one, {@code seconding} is the clause that asks for
   * a seconder, where one does. One that was carried without having been proposed names that
   * decision as {@code recordOf}, and no body or proposer where a ballot carried it.
   */
  record ResolutionProposed(
      UUID resolution,
      @Nullable UUID body,
      Kind kind,
      String title,
      String text,
      @Nullable UUID by,
      @Nullable String clause,
      @Nullable String seconding,
      Commencement commencement,
      @Nullable Replaces replaces,
      LocalDate on,
      @Nullable UUID recordOf)
      implements OfDebate {}

  /** The earlier resolution that it ends once it is in force. */
  record Replaces(UUID resolution, Ending how) {}

  record ResolutionSeconded(UUID resolution, UUID by, LocalDate on) implements OfDebate {}

  record ResolutionAmended(UUID resolution, String text, boolean ofSubstance, UUID by, LocalDate on)
      implements OfDebate {}

  record ResolutionWithdrawn(UUID resolution, LocalDate on) implements OfDebate {}

  /**
   * By a ballot, or by a motion at a meeting; {@code reason} is why the vehicle suits the kind,
   * with its source.
   */
  record ResolutionPut(
      UUID resolution,
      Vehicle vehicle,
      @Nullable UUID ballot,
      @Nullable UUID meeting,
      @Nullable UUID motion,
      String text,
      @Nullable String clause,
      String reason,
      LocalDate on)
      implements OfDebate {}

  /**
   * {@code text} is as it was decided; {@code inForce} is absent where conditions are open, and
   * {@code leftBy} is another that had ended by then what this one was to end.
   */
  record ResolutionSettled(
      UUID resolution,
      UUID decision,
      String outcome,
      boolean carried,
      String text,
      List<String> arithmetic,
      LocalDate on,
      @Nullable LocalDate inForce,
      @Nullable UUID leftBy)
      implements OfEffect {
    public ResolutionSettled {
      arithmetic = List.copyOf(arithmetic);
    }
  }

  record ResolutionConditionMet(
      UUID resolution,
      String condition,
      Document document,
      LocalDate on,
      @Nullable LocalDate inForce,
      @Nullable UUID leftBy)
      implements OfEffect {}

  /** From that day on the later resolution stands instead, or in its way. */
  record ResolutionReplaced(
      UUID resolution, Ending how, UUID by, LocalDate from, UUID decision, UUID byDecision)
      implements OfEffect {}

  /**
   * What had replaced it stands no more, so that it does again from that day on; until another,
   * where what replaced the later one stands.
   */
  record ResolutionRestored(
      UUID resolution, UUID by, LocalDate from, UUID decision, @Nullable LocalDate until)
      implements OfEffect {}

  /** The result by which it was carried was annulled after a challenge. */
  record ResolutionAnnulled(UUID resolution, UUID decision, UUID challenge, LocalDate on)
      implements OfEffect {}

  /** Promised to outsiders: it is in force. */
  record ResolutionPublished(
      UUID resolution,
      UUID body,
      Kind kind,
      String title,
      String text,
      UUID decision,
      LocalDate carried,
      LocalDate inForce,
      @Nullable Replaces replaces)
      implements OfEffect {}

  /** Promised to outsiders of one that was published: it is not in force any more, and why. */
  record ResolutionOutOfForce(
      UUID resolution, String title, String why, @Nullable UUID by, LocalDate from)
      implements OfEffect {}

  /** {@code filing} is its key. */
  record FilingDue(
      UUID resolution, String filing, String title, String to, LocalDate due, String clause)
      implements OfFiling {}

  record FilingMade(UUID resolution, String filing, LocalDate on, Document document)
      implements OfFiling {}
}
