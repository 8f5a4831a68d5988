package quorate.governance.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.governance.evidence.Document;

/** What the partners themselves decided: who they were, when, and by which document. */
public record PartnersDecision(List<UUID> who, LocalDate on, Document document) {
  public PartnersDecision {
    who = List.copyOf(who);
  }
}
