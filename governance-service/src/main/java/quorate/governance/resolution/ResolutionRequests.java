package quorate.governance.resolution;

import static quorate.chassis.decide.Decision.refuse;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.resolution.Commencement.Condition;
import quorate.governance.resolution.ResolutionCommand.AmendResolution;
import quorate.governance.resolution.ResolutionCommand.AskForFiling;
import quorate.governance.resolution.ResolutionCommand.ByBallot;
import quorate.governance.resolution.ResolutionCommand.ByMotion;
import quorate.governance.resolution.ResolutionCommand.ProposeResolution;
import quorate.governance.resolution.ResolutionCommand.Where;
import quorate.governance.resolution.ResolutionEvent.FilingDue;
import quorate.governance.resolution.ResolutionEvent.Replaces;

/** What people send about resolutions. */
final class ResolutionRequests {

  private static final String KEY = "[a-z0-9-]{1,40}";
  private static final String A_KEY = "Give a short code of small letters, digits and hyphens.";

  private ResolutionRequests() {}

  record NewResolution(
      @NotNull UUID body,
      @NotNull @JsonDeserialize(using = KindToResolve.class) Kind kind,
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 4_000) String text,
      @NotNull UUID by,
      @Nullable @Size(min = 1, max = 200) String clause,
      @Nullable @Size(min = 1, max = 200) String seconding,
      @Nullable @Valid CommencementAsked inForce,
      @Nullable @Valid ReplacesAsked replaces) {

    ProposeResolution command(UUID resolution, LocalDate today) {
      return new ProposeResolution(
          resolution,
          body,
          kind,
          title,
          text,
          by,
          clause,
          seconding,
          inForce == null ? Commencement.AT_ONCE : inForce.commencement(),
          replaces == null ? null : new Replaces(replaces.resolution(), replaces.how()),
          today);
    }
  }

  /** From a day on, and once these conditions are met. */
  record CommencementAsked(
      @Nullable LocalDate from,
      @Nullable @Size(max = 20) List<@NotNull @Valid ConditionAsked> conditions) {

    Commencement commencement() {
      var asked = conditions == null ? List.<ConditionAsked>of() : conditions;
      return new Commencement(
          from, asked.stream().map(it -> new Condition(it.condition(), it.text())).toList());
    }
  }

  record ConditionAsked(
      @NotNull @Pattern(regexp = KEY, message = A_KEY) String condition,
      @NotBlank @Size(max = 2_000) String text) {}

  record ReplacesAsked(@NotNull UUID resolution, @NotNull Ending how) {}

  record Seconder(@NotNull UUID by) {}

  /** Without a word on it, it is one of substance. */
  record Amendment(
      @NotBlank @Size(max = 4_000) String text, @Nullable Boolean ofSubstance, @NotNull UUID by) {

    AmendResolution command(UUID resolution, LocalDate today) {
      return new AmendResolution(resolution, text, !Boolean.FALSE.equals(ofSubstance), by, today);
    }
  }

  /** By a ballot, or by a motion of a meeting. */
  record Putting(
      @NotNull Vehicle vehicle,
      @Nullable UUID ballot,
      @Nullable UUID meeting,
      @Nullable UUID motion,
      @Nullable @Size(min = 1, max = 200) String clause) {

    /** Empty where it is neither or both. */
    Optional<Where> where() {
      if (ballot != null) {
        return meeting == null && motion == null
            ? Optional.of(new ByBallot(ballot))
            : Optional.empty();
      }
      return meeting == null || motion == null
          ? Optional.empty()
          : Optional.of(new ByMotion(meeting, motion));
    }

    /** Why it is put by nothing: something is missing, or one too many is named. */
    Decision<ResolutionEvent> unclear(Resolution resolution) {
      String field = ballot != null ? "ballot" : meeting == null ? "meeting" : "motion";
      return resolution instanceof Resolution.Standing
          ? refuse(ResolutionRefusal.PUT_BY_ANOTHER_WAY, field, ballot)
          : refuse(ResolutionRefusal.NO_SUCH_RESOLUTION);
    }
  }

  /** {@code on} is today where it is left out. */
  record Shown(@Nullable LocalDate on, @NotNull @Valid DocumentAsked document) {}

  record FilingAsked(
      @NotNull @Pattern(regexp = KEY, message = A_KEY) String filing,
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 200) String to,
      @NotNull LocalDate due,
      @NotBlank @Size(max = 200) String clause) {

    AskForFiling command(UUID resolution) {
      return new AskForFiling(
          resolution, new FilingDue(resolution, filing, title, to, due, clause));
    }
  }
}
