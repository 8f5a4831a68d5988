package quorate.counting.outcome.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import quorate.counting.outcome.meeting.WorkingDays;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Source;

/** How long a notice must be, and by which clause. */
public record Period(int days, DayCount count, Clause clause) {

  private static final int STATUTORY = 14;
  private static final int OF_ADJOURNED = 7;

  public Period {
    if (days < 0) {
      throw new IllegalArgumentException("a period has no fewer than no days: " + days);
    }
  }

  /** Of a general meeting (s307, s360). */
  public static Period ofMembersMeeting() {
    return new Period(
        STATUTORY,
        DayCount.CLEAR_DAYS,
        Clause.act(
            "307(1), 360",
            "A general meeting needs 14 days' notice, without the day of service and that of the"
                + " meeting."));
  }

  /**
   * Of a meeting that goes on: none where it does within 14 days, or else seven clear days (model
   * article 41(5)).
   */
  public static Optional<Period> ofAdjourned(LocalDate adjourned, LocalDate goesOn) {
    return ChronoUnit.DAYS.between(adjourned, goesOn) <= STATUTORY
        ? Optional.empty()
        : Optional.of(
            new Period(
                OF_ADJOURNED,
                DayCount.CLEAR_DAYS,
                new Clause(
                    Source.modelArticle("41(5)"),
                    "A meeting that goes on more than 14 days later needs seven clear days'"
                        + " notice.")));
  }

  /**
   * The longer of the Act's and the terms' after service on that day, for working days are more or
   * fewer by the season: terms may ask for more, never for less (s307(3)).
   */
  public static Period longer(Period act, Period terms, LocalDate served) {
    return terms.earliest(served).isAfter(act.earliest(served)) ? terms : act;
  }

  /** The first day on which a meeting may be held. */
  public LocalDate earliest(LocalDate served) {
    return count.earliest(served, days, WorkingDays::isOne);
  }

  /** Whether a notice served on that day is long enough. */
  public boolean isKept(LocalDate served, LocalDate meeting) {
    return !meeting.isBefore(earliest(served));
  }

  /** {@code 14 clear days}. */
  public String words() {
    return days + " " + count.words();
  }
}
