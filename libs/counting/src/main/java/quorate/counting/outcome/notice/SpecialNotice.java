package quorate.counting.outcome.notice;

import java.time.LocalDate;
import quorate.counting.outcome.meeting.ClearDays;
import quorate.counting.outcome.rule.Clause;

/**
 * Special notice of a resolution (s312): the company has it 28 clear days before the meeting. It
 * counts as properly given too where the meeting is called after it came, for a day sooner than
 * that (s312(4)).
 */
public final class SpecialNotice {

  /** How many days before the meeting. */
  public static final int DAYS = 28;

  private static final Clause CLAUSE =
      Clause.act(
          "312(1), 360", "Notice of the intention to move it reaches the company 28 days before.");
  private static final Clause CALLED_AFTER =
      Clause.act(
          "312(4)",
          "If a meeting is called, once the intention was told, for a day 28 days after that or"
              + " less, it counts as properly told.");

  private SpecialNotice() {}

  /** Whether it is good: told on one day, for a meeting called on another. */
  public static Found of(LocalDate told, LocalDate called, LocalDate meeting) {
    long clear = ClearDays.between(told, meeting);
    if (clear >= DAYS) {
      return new Found(true, "The company had %d clear days.".formatted(clear), CLAUSE);
    }
    return called.isAfter(told)
        ? new Found(true, "The meeting was called after the intention was told.", CALLED_AFTER)
        : new Found(
            false,
            "The company had %d clear days of 28; the earliest lawful day is %s."
                .formatted(clear, earliest(told)),
            CLAUSE);
  }

  /** The first day for a meeting that moves it. */
  public static LocalDate earliest(LocalDate told) {
    return ClearDays.earliestMeeting(told, DAYS);
  }

  /** What was found of it. */
  public record Found(boolean good, String sentence, Clause clause) {}
}
