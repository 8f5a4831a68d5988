package quorate.counting.outcome.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * After how many days what is not passed lapses; the day of circulation is day 1. Articles may end
 * the last day at an hour of it, London time; otherwise it lasts until midnight.
 */
public record Lapse(int days, Optional<LocalTime> until, Clause clause) {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final int STATUTORY = 28;

  public Lapse {
    if (days < 1) {
      throw new IllegalArgumentException("a period of at least one day: " + days);
    }
  }

  /** Until the last day is over. */
  public Lapse(int days, Clause clause) {
    this(days, Optional.empty(), clause);
  }

  /** 28 days beginning with the circulation date, where the articles are silent. */
  public static Lapse statutory() {
    return new Lapse(
        STATUTORY,
        Clause.act(
            "297(1)(b)",
            "It lapses if not passed before the end of 28 days beginning with the circulation"
                + " date."));
  }

  /** Whether it is the Act's own period, which needs no clause of the articles (s297(1)(a)). */
  public boolean isTheActs() {
    return days == STATUTORY && until.isEmpty();
  }

  /** The last day on which it can be passed. */
  public LocalDate lastDay(LocalDate circulated) {
    return circulated.plusDays(days - 1L);
  }

  /** The first instant at which it cannot be passed any more, by the clock in London. */
  public Instant lapses(LocalDate circulated) {
    var lastDay = lastDay(circulated);
    return until
        .map(hour -> lastDay.atTime(hour).atZone(CIVIL))
        .orElseGet(() -> lastDay.plusDays(1).atStartOfDay(CIVIL))
        .toInstant();
  }
}
