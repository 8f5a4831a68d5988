package quorate.governance.optin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.OneLine;
import quorate.governance.mandate.Asked;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.mandate.Asked.SubjectAsked;
import quorate.governance.mandate.PartnersAsked;
import quorate.governance.mandate.PartnersAsked.AdviceAsked;
import quorate.governance.optin.OptInCommand.ProposeOptIn;
import quorate.governance.partners.Touch;
import quorate.governance.party.PartyAsked;

/** What people send about an opt-in decision. Without a document, a representative says it. */
final class OptInRequests {

  private static final String PRACTICE = "[0-9A-Z]{1,10}";
  private static final String PRACTICE_MEND = "Give the ODS code of a practice, such as G81001.";

  private OptInRequests() {}

  record NewOptIn(
      @NotNull @Valid PartyAsked decider,
      @NotNull @Valid SubjectAsked subject,
      @NotBlank @OneLine @Size(max = 200) String title,
      @NotBlank @Size(max = 4_000) String text,
      @Nullable @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String sum,
      @NotNull @Size(max = 3) List<@NotNull Touch> touches,
      @NotNull LocalDate until) {

    ProposeOptIn command(UUID optIn, LocalDate today) {
      return new ProposeOptIn(
          optIn,
          decider.party(),
          subject.subject(),
          title,
          text,
          Asked.sum(sum),
          touches,
          until,
          today);
    }
  }

  record Yes(
      @NotNull @Pattern(regexp = PRACTICE, message = PRACTICE_MEND) String practice,
      @Nullable @Valid PartnersAsked partnersDecision,
      @Nullable @Valid AdviceAsked advice,
      @Nullable @Valid DocumentAsked document) {}

  record No(
      @NotNull @Pattern(regexp = PRACTICE, message = PRACTICE_MEND) String practice,
      @Nullable @Valid DocumentAsked document) {}

  record Taken(@Nullable UUID agreement, @Nullable UUID supersedes) {}
}
