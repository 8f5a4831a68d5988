package quorate.governance.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.partners.Advice;
import quorate.governance.partners.PartnersDecision;
import quorate.governance.party.Party;

/** What has become of a mandate, as it stands in the log. */
public sealed interface MandateEvent {

  UUID mandate();

  /**
   * The giver lets the holder decide; {@code under} is the mandate that is handed on, if any. Where
   * a practice gives it, its partners' own decision and its advice stand here.
   */
  record MandateGranted(
      UUID mandate,
      Form form,
      Party giver,
      Party holder,
      LocalDate since,
      MandateTerms terms,
      LegalBasis basis,
      Evidence evidence,
      @Nullable UUID under,
      @Nullable PartnersDecision partnersDecision,
      @Nullable Advice advice)
      implements MandateEvent {}

  /** Other terms from that day on; a practice says yes to them as to the first. */
  record MandateVaried(
      UUID mandate,
      LocalDate from,
      MandateTerms terms,
      Evidence evidence,
      @Nullable PartnersDecision partnersDecision,
      @Nullable Advice advice)
      implements MandateEvent {}

  /** A condition that is asked once is met. */
  record ConditionMet(UUID mandate, String condition, LocalDate on, Document document)
      implements MandateEvent {}

  /** A decision was taken under it; the sum counts towards a limit in all. */
  record MandateUsed(
      UUID mandate, UUID decision, String subject, @Nullable BigDecimal sum, LocalDate on)
      implements MandateEvent {}

  /**
   * Another decision took the place of one that was taken under it: what was not drawn by that
   * counts no more towards a limit in all.
   */
  record MandateFreed(UUID mandate, UUID decision, UUID by, BigDecimal sum, LocalDate on)
      implements MandateEvent {}

  /** It ends with that last day; where none is named it ended with this entry, on that day. */
  record MandateRevoked(
      UUID mandate, LocalDate on, @Nullable LocalDate lastDay, Ground reason, Evidence evidence)
      implements MandateEvent {}

  /** Why it ends. */
  enum Ground {
    WITHDRAWN,
    REPLACED,
    FULFILLED,
    HOLDER_ENDED,
    GIVER_ENDED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
