package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.meeting.ClearDays;
import quorate.counting.outcome.meeting.ProxyDeadline;
import quorate.counting.outcome.meeting.Requisition;

/** When proxies must be in, a required meeting is called and held, and what clear days are. */
class MeetingTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # meeting        | hours | earliest         | source
          2026-06-11T10:00 | 48    | 2026-06-09T10:00 | s327(2)(a): a Thursday, two working days before
          2026-06-08T10:00 | 48    | 2026-06-04T10:00 | s327(3): a Monday; Saturday and Sunday do not count
          2026-05-26T17:00 | 48    | 2026-05-21T17:00 | s327(3): after the bank holiday of Monday 25 May
          2026-06-06T10:00 | 48    | 2026-06-04T00:00 | s327(3): on a Saturday nothing of that day counts
          2026-06-11T10:00 | 24    | 2026-06-10T10:00 | s327(2)(b): a later poll
          2026-03-30T10:00 | 48    | 2026-03-26T10:00 | s327(3): across the clock change of a Sunday
          """)
  void the_earliest_deadline_for_proxies(LocalDateTime meeting, int hours, LocalDateTime earliest) {
    var rule = hours == 48 ? ProxyDeadline.ofMeeting() : ProxyDeadline.ofLaterPoll();
    var at = london(meeting);
    assertEquals(london(earliest), rule.earliest(at, MeetingTimesTest::working));
    assertTrue(rule.allows(london(earliest), at, MeetingTimesTest::working));
    assertFalse(rule.allows(london(earliest).minusMinutes(1), at, MeetingTimesTest::working));
  }

  @Test
  void a_year_without_working_days_is_an_error() {
    var at = london(LocalDateTime.of(2026, 6, 11, 10, 0));
    assertThrows(
        IllegalArgumentException.class, () -> ProxyDeadline.ofMeeting().earliest(at, day -> false));
  }

  @Test // s360, s307(1): 14 clear days without the day of service and that of the meeting
  void clear_days() {
    var served = LocalDate.of(2026, 3, 20);
    assertEquals(LocalDate.of(2026, 4, 4), ClearDays.earliestMeeting(served, 14));
    assertEquals(14, ClearDays.between(served, LocalDate.of(2026, 4, 4)));
    assertEquals(13, ClearDays.between(served, LocalDate.of(2026, 4, 3)));
    assertEquals(0, ClearDays.between(served, served));
  }

  @Test // s304(1)(a) and (b)
  void a_required_meeting_is_called_in_21_days_and_held_in_28() {
    var received = LocalDate.of(2026, 3, 2);
    assertEquals(LocalDate.of(2026, 3, 23), new Requisition(received).callBy());
    assertEquals(LocalDate.of(2026, 4, 20), Requisition.holdBy(LocalDate.of(2026, 3, 23)));
  }

  private static boolean working(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !day.equals(LocalDate.of(2026, 5, 25));
  }

  private static ZonedDateTime london(LocalDateTime local) {
    return local.atZone(ZoneId.of("Europe/London"));
  }
}
