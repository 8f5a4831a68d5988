package quorate.governance.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.evidence.Document;
import quorate.governance.resolution.Effect.Span;
import quorate.governance.resolution.ResolutionEvent.FilingDue;
import quorate.governance.resolution.ResolutionEvent.Replaces;

/** What can be asked of a resolution; {@code today} is the day in London. */
public sealed interface ResolutionCommand {

  UUID resolution();

  record ProposeResolution(
      UUID resolution,
      UUID body,
      Kind kind,
      String title,
      String text,
      UUID by,
      @Nullable String clause,
      @Nullable String seconding,
      Commencement commencement,
      @Nullable Replaces replaces,
      LocalDate today)
      implements ResolutionCommand {}

  /**
   * Enters one that was carried without having been proposed; {@code text} is as it was decided.
   */
  record EnterResolution(
      UUID resolution,
      UUID decision,
      @Nullable UUID body,
      Kind kind,
      String title,
      String text,
      @Nullable UUID by,
      @Nullable String clause,
      Vehicle vehicle,
      Where where,
      List<String> arithmetic,
      LocalDate on)
      implements ResolutionCommand {
    public EnterResolution {
      arithmetic = List.copyOf(arithmetic);
    }
  }

  record SecondResolution(UUID resolution, UUID by, LocalDate today) implements ResolutionCommand {}

  record AmendResolution(
      UUID resolution, String text, boolean ofSubstance, UUID by, LocalDate today)
      implements ResolutionCommand {}

  record WithdrawResolution(UUID resolution, LocalDate today) implements ResolutionCommand {}

  record PutResolution(
      UUID resolution, Vehicle vehicle, @Nullable String clause, Where where, LocalDate today)
      implements ResolutionCommand {}

  /** Where it is put. */
  sealed interface Where {
    /** The ballot or motion. */
    UUID by();
  }

  record ByBallot(UUID ballot) implements Where {
    @Override
    public UUID by() {
      return ballot;
    }
  }

  record ByMotion(UUID meeting, UUID motion) implements Where {
    @Override
    public UUID by() {
      return motion;
    }
  }

  /** {@code ballot} or {@code motion} is what decided it. */
  record SettleResolution(
      UUID resolution,
      UUID decidedBy,
      UUID decision,
      String outcome,
      String text,
      List<String> arithmetic,
      LocalDate on)
      implements ResolutionCommand {
    public SettleResolution {
      arithmetic = List.copyOf(arithmetic);
    }
  }

  record MeetResolutionCondition(
      UUID resolution, String condition, Document document, LocalDate on, LocalDate today)
      implements ResolutionCommand {}

  /** Ends an earlier one, in the append that brings the later into force. */
  record ReplaceResolution(UUID resolution, Ending how, UUID by, LocalDate from, UUID byDecision)
      implements ResolutionCommand {}

  /** Undoes that for these times, where the later one is annulled. */
  record RestoreResolution(UUID resolution, UUID by, List<Span> spans)
      implements ResolutionCommand {
    public RestoreResolution {
      spans = List.copyOf(spans);
    }
  }

  record AnnulResolution(UUID resolution, UUID ballot, UUID challenge, LocalDate on)
      implements ResolutionCommand {}

  /** {@code published} is what the convener's rule says of resolutions. */
  record PublishResolution(UUID resolution, boolean published, LocalDate today)
      implements ResolutionCommand {}

  /** One that the convener's own rules or another law ask for. */
  record AskForFiling(UUID resolution, FilingDue filing) implements ResolutionCommand {}

  record MakeFiling(
      UUID resolution, String filing, LocalDate on, Document document, LocalDate today)
      implements ResolutionCommand {}
}
