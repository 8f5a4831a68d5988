package quorate.governance.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.mandate.Asked.DocumentAsked;
import quorate.governance.partners.Advice;
import quorate.governance.partners.PartnersDecision;
import quorate.governance.partners.PartnersYes;

/** What people send of the partners' own decision: who they were, when, and the document. */
public record PartnersAsked(
    @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> who,
    @NotNull LocalDate on,
    @NotNull @Valid DocumentAsked document) {

  PartnersDecision decision() {
    return new PartnersDecision(who, on, document.document());
  }

  /** The field that names who they were. */
  public static final String WHO = "partnersdecision.who";

  /** Who they were, of what was sent. */
  public static List<UUID> people(@Nullable PartnersAsked partners) {
    return partners == null ? List.of() : partners.who();
  }

  /** What stands behind a yes, of what was sent. */
  public static PartnersYes yes(@Nullable PartnersAsked partners, @Nullable AdviceAsked advice) {
    return new PartnersYes(
        partners == null ? null : partners.decision(), advice == null ? null : advice.advice());
  }

  /** What people send of their own advice. */
  public record AdviceAsked(
      @NotNull Advice.Kind kind, @NotNull LocalDate on, @NotNull @Valid DocumentAsked document) {

    Advice advice() {
      return new Advice(kind, on, document.document());
    }
  }
}
