package quorate.governance.deciding;

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
import quorate.governance.evidence.Document;
import quorate.governance.mandate.Asked;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.mandate.Asked.SubjectAsked;
import quorate.governance.mandate.PartnersAsked;
import quorate.governance.mandate.PartnersAsked.AdviceAsked;
import quorate.governance.partners.Touch;
import quorate.governance.party.PartyAsked;
import quorate.governance.register.RegisterCommand.Share;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterEvent.Stated;

/** What people send to take a decision under mandates. */
final class DecisionRequests {

  private DecisionRequests() {}

  record NewDecision(
      @NotNull @Valid PartyAsked decider,
      @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid PrincipalAsked> principals,
      @NotNull @Valid SubjectAsked subject,
      @NotBlank @OneLine @Size(max = 200) String title,
      @NotBlank @Size(max = 4_000) String text,
      @Nullable @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String sum,
      @Nullable @Size(min = 1, max = 250) List<@NotNull UUID> mandates,
      @Nullable @Size(max = 50) List<@NotNull @Valid StatedAsked> conditionsMet,
      @Nullable UUID agreement,
      @Nullable UUID supersedes,
      @Nullable @Size(max = 3) List<@NotNull Touch> touches,
      @Nullable @Valid PartnersAsked partnersDecision,
      @Nullable @Valid AdviceAsked advice,
      @Nullable UUID restsOn,
      @Nullable @Valid DocumentAsked document) {

    @Nullable Document shown() {
      return document == null ? null : document.document();
    }

    TakeDecision command(UUID decision, LocalDate today) {
      var met = conditionsMet == null ? List.<StatedAsked>of() : conditionsMet;
      return new TakeDecision(
          decision,
          decider.party(),
          principals.stream().map(PrincipalAsked::share).toList(),
          subject.subject(),
          title,
          text,
          Asked.sum(sum),
          today,
          met.stream().map(StatedAsked::stated).toList(),
          null,
          null,
          supersedes,
          null,
          touches == null ? List.of() : touches,
          PartnersAsked.yes(partnersDecision, advice),
          restsOn);
    }
  }

  record PrincipalAsked(
      @NotNull @Valid PartyAsked party,
      @Nullable @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String sum) {

    Share share() {
      return new Share(party.party(), Asked.sum(sum));
    }
  }

  record StatedAsked(
      @NotNull UUID mandate,
      @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}", message = "Give the condition's code.")
          String condition,
      @NotNull @Valid DocumentAsked document) {

    Stated stated() {
      return new Stated(mandate, condition, document.document());
    }
  }
}
