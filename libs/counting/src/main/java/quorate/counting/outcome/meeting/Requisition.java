package quorate.counting.outcome.meeting;

import java.time.LocalDate;

/** When a meeting that members required must be called and held (s304(1)). */
public record Requisition(LocalDate received) {

  private static final int CALLED_WITHIN = 21;
  private static final int HELD_WITHIN = 28;

  /** The last day on which directors may call it. */
  public LocalDate callBy() {
    return received.plusDays(CALLED_WITHIN);
  }

  /** The last day for the meeting that is called by a notice of this date. */
  public static LocalDate holdBy(LocalDate notice) {
    return notice.plusDays(HELD_WITHIN);
  }
}
