package quorate.governance.requests;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Seen;
import quorate.governance.evidence.Document;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.mandate.Asked.SubjectAsked;
import quorate.governance.party.PartyAsked;
import quorate.governance.request.Answered;

/** What people send about requests from the system. */
final class RequestRequests {

  private static final int TEXT = 4_000;

  private RequestRequests() {}

  record NewRequest(
      @NotNull @Valid PartyAsked asker,
      @NotNull @Valid SubjectAsked subject,
      @NotBlank @Size(max = TEXT) String question,
      @NotNull LocalDate received,
      @Nullable UUID body,
      @Nullable UUID by,
      @Nullable @Seen @Size(max = TEXT) String note,
      @Nullable @Valid DocumentAsked document) {

    @Nullable Document shown() {
      return document == null ? null : document.document();
    }
  }

  record NewAnswer(
      @NotNull Answered how,
      @Nullable UUID position,
      @Nullable UUID decision,
      @Nullable @Valid DocumentAsked document,
      @Nullable @Seen @Size(max = TEXT) String words) {

    @Nullable Document shown() {
      return document == null ? null : document.document();
    }
  }

  record NewRepeat(@NotNull UUID of, @NotNull UUID by) {}
}
