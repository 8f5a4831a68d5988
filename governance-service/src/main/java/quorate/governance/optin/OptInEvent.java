package quorate.governance.optin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
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

  /** What the partners themselves decided: who they were, when, and by which document. */
  record PartnersDecision(List<UUID> who, LocalDate on, Document document) {
    public PartnersDecision {
      who = List.copyOf(who);
    }
  }

  /** The practice's own advice, taken, or expressly waived. */
  record Advice(Kind kind, LocalDate on, Document document) {

    /** Which of the two. */
    public enum Kind {
      TAKEN,
      WAIVED;

      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }
}
