package quorate.governance.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;

/** What has become of an agreement, as it stands in the log. */
public sealed interface AgreementEvent {

  UUID agreement();

  /**
   * The parties have agreed; the document is what they signed, and {@code partners} what stands
   * behind the yes of practices.
   */
  record AgreementMade(
      UUID agreement,
      String title,
      LocalDate since,
      Content content,
      Document document,
      @Nullable List<OfPractice> partners)
      implements AgreementEvent {}

  /** They have agreed otherwise from that day on. */
  record AgreementVaried(
      UUID agreement,
      LocalDate from,
      Content content,
      Document document,
      @Nullable List<OfPractice> partners)
      implements AgreementEvent {}

  /** A decision takes of its money. */
  record AgreementDrawn(
      UUID agreement,
      UUID decision,
      String subject,
      @Nullable String fence,
      BigDecimal fenced,
      BigDecimal free,
      LocalDate on)
      implements AgreementEvent {}

  /** Another decision took the place of one that drew on it: what that left undrawn is back. */
  record AgreementFreed(
      UUID agreement,
      UUID decision,
      UUID by,
      @Nullable String fence,
      BigDecimal fenced,
      BigDecimal free,
      LocalDate on)
      implements AgreementEvent {}

  /** It ends with that day. */
  record AgreementEnded(UUID agreement, LocalDate lastDay, Ground reason, Document document)
      implements AgreementEvent {}

  /** Why it ends. */
  enum Ground {
    AGREED,
    NOTICE,
    FULFILLED,
    REPLACED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
