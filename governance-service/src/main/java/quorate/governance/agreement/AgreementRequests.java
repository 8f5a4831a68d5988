package quorate.governance.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.OneLine;
import quorate.chassis.door.Seen;
import quorate.governance.agreement.AgreementEvent.Ground;
import quorate.governance.agreement.Content.Aim;
import quorate.governance.agreement.Content.Consequence;
import quorate.governance.agreement.Content.Fence;
import quorate.governance.agreement.Content.Model;
import quorate.governance.agreement.Content.Population;
import quorate.governance.mandate.Asked;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.mandate.Asked.SubjectAsked;
import quorate.governance.mandate.PartnersAsked;
import quorate.governance.mandate.PartnersAsked.AdviceAsked;
import quorate.governance.partners.Touch;
import quorate.governance.party.PartyAsked;

/** What people send about an agreement. */
final class AgreementRequests {

  private static final int LINE = 200;
  private static final int TEXT = 1_000;

  private AgreementRequests() {}

  record NewAgreement(
      @NotBlank @OneLine @Size(max = LINE) String title,
      @NotNull LocalDate since,
      @NotNull @Valid ContentAsked content,
      @Nullable @Size(max = 200) List<@NotNull @Valid PracticeAsked> partners,
      @NotNull @Valid DocumentAsked document) {

    List<OfPractice> said() {
      return orNone(partners).stream().map(PracticeAsked::said).toList();
    }
  }

  record AgreementVariation(
      @NotNull LocalDate from,
      @NotNull @Valid ContentAsked content,
      @Nullable @Size(max = 200) List<@NotNull @Valid PracticeAsked> partners,
      @NotNull @Valid DocumentAsked document) {

    List<OfPractice> said() {
      return orNone(partners).stream().map(PracticeAsked::said).toList();
    }
  }

  /** What stands behind the yes of a practice that is a party. */
  record PracticeAsked(
      @NotNull
          @Pattern(
              regexp = "[0-9A-Z]{1,10}",
              message = "Give the ODS code of a practice, such as G81001.")
          String practice,
      @Nullable @Valid PartnersAsked partnersDecision,
      @Nullable @Valid AdviceAsked advice) {

    OfPractice said() {
      var yes = PartnersAsked.yes(partnersDecision, advice);
      return new OfPractice(practice, yes.decision(), yes.advice());
    }
  }

  private static <T> List<T> orNone(@Nullable List<T> several) {
    return several == null ? List.of() : several;
  }

  record AgreementEnd(
      @NotNull LocalDate lastDay, @NotNull Ground reason, @NotNull @Valid DocumentAsked document) {}

  record ContentAsked(
      @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid PartyAsked> parties,
      @NotNull Model model,
      @Nullable @Size(max = 12) List<@NotNull @Valid ConsequenceAsked> consequences,
      @NotNull @Valid PopulationAsked population,
      @Nullable LocalDate until,
      @Nullable @Size(max = 12) List<@NotNull @Valid AimAsked> outcomes,
      @Nullable @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String budget,
      @Nullable @Size(max = 20) List<@NotNull @Valid FenceAsked> ringFenced,
      @Nullable @Size(max = 3) List<@NotNull Touch> touches) {

    Content content() {
      return new Content(
          parties.stream().map(PartyAsked::party).toList(),
          model,
          orNone(consequences).stream().map(ConsequenceAsked::consequence).toList(),
          population.population(),
          until,
          orNone(outcomes).stream().map(AimAsked::aim).toList(),
          Asked.sum(budget),
          orNone(ringFenced).stream().map(FenceAsked::fence).toList(),
          touches);
    }
  }

  record ConsequenceAsked(@NotNull Consequence.Area area, @NotBlank @Size(max = TEXT) String text) {

    Consequence consequence() {
      return new Consequence(area, text);
    }
  }

  record PopulationAsked(
      @NotBlank @Size(max = LINE) String words,
      @NotNull @Size(max = 200) List<@NotNull @Valid PartyAsked> of,
      @Nullable
          @Pattern(regexp = "[0-9]{1,9}", message = "Give a whole number of patients in digits.")
          String patients) {

    Population population() {
      return new Population(
          words,
          of.stream().map(PartyAsked::party).toList(),
          patients == null ? null : new BigDecimal(patients));
    }
  }

  record AimAsked(
      @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}", message = "Give a short code, such as access.")
          String outcome,
      @NotBlank @Size(max = TEXT) String words,
      @Nullable @Seen @Size(min = 1, max = TEXT) String measure) {

    Aim aim() {
      return new Aim(outcome, words, measure);
    }
  }

  record FenceAsked(
      @NotNull @Valid SubjectAsked subject,
      @NotNull @Pattern(regexp = Asked.MONEY, message = Asked.MONEY_MEND) String amount) {

    Fence fence() {
      return new Fence(subject.subject(), new BigDecimal(amount));
    }
  }
}
