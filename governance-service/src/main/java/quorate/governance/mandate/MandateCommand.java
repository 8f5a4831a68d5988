package quorate.governance.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.mandate.MandateEvent.Ground;
import quorate.governance.partners.PartnersYes;
import quorate.governance.party.Party;

/**
 * What can be asked of a mandate; {@code today} is the day in London on which it is asked. Without
 * evidence nobody speaks for the giver.
 */
public sealed interface MandateCommand {

  UUID mandate();

  LocalDate today();

  /** Lets a holder decide. */
  record GrantMandate(
      UUID mandate,
      Form form,
      Party giver,
      Party holder,
      LocalDate since,
      MandateTerms terms,
      LegalBasis basis,
      @Nullable Evidence evidence,
      PartnersYes partners,
      LocalDate today)
      implements MandateCommand {}

  /**
   * Hands on what the holder of {@code under} holds, or part of it; {@code above} are those from
   * whom it came to them, who gave what they never change.
   */
  record SubDelegate(
      UUID mandate,
      UUID under,
      Form form,
      Party holder,
      LocalDate since,
      MandateTerms terms,
      LegalBasis basis,
      Evidence evidence,
      List<Party> above,
      LocalDate today)
      implements MandateCommand {

    public SubDelegate {
      above = List.copyOf(above);
    }
  }

  /** Changes the terms from a day on. */
  record VaryMandate(
      UUID mandate,
      LocalDate from,
      MandateTerms terms,
      @Nullable Evidence evidence,
      PartnersYes partners,
      LocalDate today)
      implements MandateCommand {}

  /** Says that a condition is met. */
  record MeetCondition(UUID mandate, String condition, Document document, LocalDate today)
      implements MandateCommand {}

  /** Uses it for a decision; whether it covers that was found before, on the same states. */
  record UseMandate(
      UUID mandate, UUID decision, String subject, @Nullable BigDecimal sum, LocalDate today)
      implements MandateCommand {}

  /** Frees what a decision had used that another took the place of. */
  record FreeMandate(UUID mandate, UUID decision, UUID by, BigDecimal sum, LocalDate today)
      implements MandateCommand {}

  /** Ends it, at once or with a day to come. */
  record RevokeMandate(
      UUID mandate,
      @Nullable LocalDate lastDay,
      Ground reason,
      @Nullable Evidence evidence,
      LocalDate today)
      implements MandateCommand {}
}
