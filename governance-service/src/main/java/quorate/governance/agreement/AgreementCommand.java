package quorate.governance.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.governance.agreement.AgreementEvent.Ground;
import quorate.governance.evidence.Document;

/** What can be asked of an agreement; {@code today} is the day in London on which it is asked. */
public sealed interface AgreementCommand {

  UUID agreement();

  /** Enters what the parties signed. */
  record MakeAgreement(
      UUID agreement,
      String title,
      LocalDate since,
      Content content,
      Document document,
      List<OfPractice> partners,
      LocalDate today)
      implements AgreementCommand {
    public MakeAgreement {
      partners = List.copyOf(partners);
    }
  }

  /** Enters what they signed instead, from a day on. */
  record VaryAgreement(
      UUID agreement,
      LocalDate from,
      Content content,
      Document document,
      List<OfPractice> partners,
      LocalDate today)
      implements AgreementCommand {
    public VaryAgreement {
      partners = List.copyOf(partners);
    }
  }

  /** Takes of its money for a decision; whether there is so much was found on the same state. */
  record DrawOnAgreement(
      UUID agreement, UUID decision, String subject, Charge charge, LocalDate today)
      implements AgreementCommand {}

  /** Gives back what a decision had taken that another took the place of. */
  record FreeAgreement(UUID agreement, UUID decision, UUID by, Charge charge, LocalDate today)
      implements AgreementCommand {}

  /** Ends it with a day. */
  record EndAgreement(
      UUID agreement, LocalDate lastDay, Ground reason, Document document, LocalDate today)
      implements AgreementCommand {}
}
