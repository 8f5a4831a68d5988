package quorate.governance.optin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Evidence;
import quorate.governance.partners.Advice;
import quorate.governance.partners.PartnersDecision;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.subject.Subject;

/** What has become of an opt-in decision, as it stands in the log. */
public sealed interface OptInEvent {

  UUID optIn();

  /** Practices are asked to opt in, until that last day; what it touches is said beforehand. */
  record OptInProposed(
      UUID optIn,
      Party decider,
      Subject subject,
      String title,
      String text,
      @Nullable BigDecimal sum,
      List<Touch> touches,
      LocalDate on,
      LocalDate until)
      implements OptInEvent {

    public OptInProposed {
      touches = List.copyOf(touches);
    }
  }

  /** A practice says yes. */
  record PracticeOptedIn(
      UUID optIn,
      String practice,
      LocalDate on,
      Evidence evidence,
      @Nullable PartnersDecision partnersDecision,
      @Nullable Advice advice)
      implements OptInEvent {}

  /** A practice says no, or no longer yes. */
  record PracticeDeclined(UUID optIn, String practice, LocalDate on, Evidence evidence)
      implements OptInEvent {}

  /** It is decided, for so many practices. */
  record OptInTaken(UUID optIn, UUID decision, int practices, LocalDate on) implements OptInEvent {}
}
