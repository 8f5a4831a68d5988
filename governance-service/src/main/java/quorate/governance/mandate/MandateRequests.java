package quorate.governance.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Evidence;
import quorate.governance.mandate.Asked.BasisAsked;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.mandate.Asked.TermsAsked;
import quorate.governance.mandate.MandateCommand.SubDelegate;
import quorate.governance.mandate.MandateEvent.Ground;
import quorate.governance.mandate.PartnersAsked.AdviceAsked;
import quorate.governance.party.Party;
import quorate.governance.party.PartyAsked;

/** What people send about a mandate. Without a document, a representative says it. */
final class MandateRequests {

  private MandateRequests() {}

  record NewMandate(
      @NotNull Form form,
      @NotNull @Valid PartyAsked giver,
      @NotNull @Valid PartyAsked holder,
      @NotNull LocalDate since,
      @NotNull @Valid TermsAsked terms,
      @NotNull @Valid BasisAsked basis,
      @Nullable @Valid PartnersAsked partnersDecision,
      @Nullable @Valid AdviceAsked advice,
      @Nullable @Valid DocumentAsked document) {}

  record NewSubDelegation(
      @NotNull Form form,
      @NotNull @Valid PartyAsked holder,
      @NotNull LocalDate since,
      @NotNull @Valid TermsAsked terms,
      @NotNull @Valid BasisAsked basis,
      @NotNull @Valid DocumentAsked document) {

    SubDelegate command(UUID mandate, UUID under, List<Party> above, LocalDate today) {
      return new SubDelegate(
          mandate,
          under,
          form,
          holder.party(),
          since,
          terms.terms(),
          basis.basis(),
          Evidence.of(document.document()),
          above,
          today);
    }
  }

  record Variation(
      @NotNull LocalDate from,
      @NotNull @Valid TermsAsked terms,
      @Nullable @Valid PartnersAsked partnersDecision,
      @Nullable @Valid AdviceAsked advice,
      @Nullable @Valid DocumentAsked document) {}

  record MetCondition(
      @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}", message = "Give the condition's code.")
          String condition,
      @NotNull @Valid DocumentAsked document) {}

  record Revocation(
      @Nullable LocalDate lastDay,
      @NotNull Ground reason,
      @Nullable @Valid DocumentAsked document) {}
}
