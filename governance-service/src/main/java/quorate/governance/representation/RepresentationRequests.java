package quorate.governance.representation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Seen;
import quorate.governance.evidence.Document;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.party.PartyAsked;

/** What people send about a representation. */
final class RepresentationRequests {

  private static final int LINE = 200;
  private static final int TEXT = 4_000;

  private RepresentationRequests() {}

  record NewRepresentation(
      @NotNull UUID body,
      @NotNull @Valid PartyAsked outside,
      @NotBlank @Size(max = LINE) String name,
      @Nullable UUID seats,
      @NotNull LocalDate since) {}

  record NewCarrier(@NotNull UUID person, @NotNull LocalDate from, @Nullable LocalDate to) {}

  record CarrierGone(@NotNull UUID person, @NotNull LocalDate lastDay) {}

  record NewOutsideMeeting(@NotNull LocalDate day, @NotBlank @Size(max = LINE) String title) {}

  record NewCarrying(@NotNull UUID position, @NotNull UUID by) {}

  record NewAbsence(
      @NotNull UUID person, @Nullable UUID deputy, @Nullable @Valid DocumentAsked view) {

    @Nullable Document shown() {
      return view == null ? null : view.document();
    }
  }

  record NewAttendance(@NotNull @Size(max = 50) List<@NotNull UUID> present) {}

  record NewReportBack(
      @NotNull UUID position,
      @NotNull Became became,
      @NotNull UUID by,
      @Nullable @Seen @Size(max = TEXT) String text,
      @Nullable @Valid DocumentAsked evidence) {

    @Nullable Document shown() {
      return evidence == null ? null : evidence.document();
    }
  }
}
