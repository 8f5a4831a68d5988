package quorate.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.evidence.Document;

/** What is kept of a meeting: its minutes and what was to be done. */
public final class BookEvents {

  private BookEvents() {}

  /** Something about minutes or actions. */
  public sealed interface OfBook extends MeetingEvent {}

  /**
   * {@code later} is the meeting that approved them; {@code fingerprint} is of what it saw, as it
   * is drafted in this {@code edition}: the first where none is told.
   */
  public record MinutesApproved(
      UUID meeting,
      UUID later,
      LocalDate on,
      String fingerprint,
      List<Correction> corrections,
      @Nullable Integer edition)
      implements OfBook {
    public MinutesApproved {
      corrections = List.copyOf(corrections);
    }
  }

  /** What the minutes should say instead, of one item or of the meeting. */
  public record Correction(@Nullable UUID item, String text) {}

  /** {@code document} is there where the secretary recorded it for the chair. */
  public record MinutesSigned(
      UUID meeting, UUID chair, LocalDate on, String fingerprint, @Nullable Document document)
      implements OfBook {}

  public record ActionAgreed(
      UUID meeting, UUID action, @Nullable UUID item, String title, UUID owner, LocalDate due)
      implements OfBook {}

  public record ActionDone(UUID meeting, UUID action, LocalDate on) implements OfBook {}
}
