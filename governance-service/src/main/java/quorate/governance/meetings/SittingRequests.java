package quorate.governance.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.Handling;
import quorate.governance.evidence.Document;
import quorate.governance.interest.InterestType;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.meeting.As;
import quorate.governance.meeting.BookEvents.Correction;
import quorate.governance.meeting.FloorEvents.Beside;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.VoteWay;
import quorate.governance.meeting.Way;
import quorate.governance.meeting.Why;

/** What people send while a meeting sits, and after it. */
final class SittingRequests {

  private static final int LINE = MeetingRequests.LINE;
  private static final int TEXT = MeetingRequests.TEXT;

  private SittingRequests() {}

  record Chaired(@NotNull UUID chair, @Nullable Instant at) {}

  record Moment(@Nullable Instant at) {}

  record Arrival(
      @NotNull UUID person,
      @NotNull As as,
      @Nullable @Size(max = LINE) String standsFor,
      @NotNull Way way,
      @Nullable Instant at) {}

  record Departure(@NotNull UUID person, @Nullable Instant at) {}

  record Adjournment(
      @Nullable Instant at,
      @Nullable Instant until,
      @Nullable @Size(max = LINE) String place,
      @NotNull Why why) {}

  record Cancellation(@NotBlank @Size(max = LINE) String reason, @Nullable Instant at) {}

  record InterestAsked(
      @NotNull UUID person,
      @Nullable @Size(max = LINE) String member,
      @Nullable UUID interest,
      @NotNull InterestType type,
      @Nullable Handling handling,
      @Nullable Instant at) {}

  record CommonInterest(
      @NotNull InterestType type,
      @NotBlank @Size(max = LINE) String clause,
      @Nullable Instant at) {}

  record NewMotion(
      @NotNull UUID item,
      @Nullable UUID amends,
      @NotNull Kind kind,
      @NotBlank @Size(max = TEXT) String text,
      @Nullable @Size(max = TEXT) String amended,
      @Nullable Boolean ofSubstance,
      @NotNull UUID by,
      @Nullable @Size(max = LINE) String clause,
      @Nullable UUID decides,
      @Nullable Instant at) {}

  record Second(@NotNull UUID by, @Nullable Instant at) {}

  record Put(@Nullable Boolean heard, @Nullable Instant at) {}

  record NewVotes(
      @NotNull VoteWay way,
      @NotEmpty @Size(max = 2000) List<@NotNull @Valid VoteAsked> votes,
      @Nullable Boolean again,
      @Nullable Instant at) {

    List<Cast> all() {
      return votes.stream().map(VoteAsked::cast).toList();
    }
  }

  record VoteAsked(
      @NotBlank @Size(max = LINE) String standsFor,
      @NotNull UUID person,
      @NotNull Stand stand,
      @Nullable @Valid BesideAsked beside) {

    private Cast cast() {
      return new Cast(
          standsFor,
          person,
          stand,
          beside == null ? null : new Beside(beside.mandate, beside.asked));
    }
  }

  record BesideAsked(@NotNull UUID mandate, @NotNull Stand asked) {}

  record Demand(
      @Nullable @Size(max = 2000) List<@NotBlank @Size(max = LINE) String> by,
      @Nullable Boolean chair,
      @Nullable Instant at) {}

  record ResultAsked(@Nullable UUID chair, @Nullable CastingAsked casting, @Nullable Instant at) {

    @Nullable Stand given() {
      return casting == null || casting == CastingAsked.NONE ? null : Stand.valueOf(casting.name());
    }
  }

  /** The casting vote, or that none is given. */
  enum CastingAsked {
    FOR,
    AGAINST,
    ABSTAIN,
    SPOILT,
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Approval(
      @NotNull UUID later,
      @NotNull LocalDate on,
      @Nullable @Size(max = 50) List<@NotNull @Valid CorrectionAsked> corrections) {

    List<Correction> all() {
      return corrections == null
          ? List.of()
          : corrections.stream().map(each -> new Correction(each.item, each.text)).toList();
    }
  }

  record CorrectionAsked(@Nullable UUID item, @NotBlank @Size(max = TEXT) String text) {}

  /** With the document that shows it, where it is not the chair who asks. */
  record Signature(
      @NotNull UUID chair, @NotNull LocalDate on, @Nullable @Valid DocumentAsked document) {

    @Nullable Document shown() {
      return document == null ? null : document.document();
    }
  }

  record NewAction(
      @Nullable UUID item,
      @NotBlank @Size(max = LINE) String title,
      @NotNull UUID owner,
      @NotNull LocalDate due) {}

  record Finished(@NotNull LocalDate on) {}
}
