package quorate.counting.outcome.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** After how many days what is not passed lapses; the day of circulation is day 1. */
public record Lapse(int days, Clause clause) {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  public Lapse {
    if (days < 1) {
      throw new IllegalArgumentException("a period of at least one day: " + days);
    }
  }

  /** 28 days beginning with the circulation date, where the articles are silent. */
  public static Lapse statutory() {
    return new Lapse(
        28,
        Clause.act(
            "297(1)(b)",
            "It lapses if not passed before the end of 28 days beginning with the circulation"
                + " date."));
  }

  /** The last day on which it can be passed. */
  public LocalDate lastDay(LocalDate circulated) {
    return circulated.plusDays(days - 1L);
  }

  /** The first instant at which it cannot be passed any more: the last day is over in London. */
  public Instant lapses(LocalDate circulated) {
    return circulated.plusDays(days).atStartOfDay(CIVIL).toInstant();
  }
}
