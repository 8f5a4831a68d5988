package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.meeting.WorkingDays;

/** English bank holidays as gov.uk lists them, weekends left out. */
class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
  })
  void the_weekdays_that_are_no_working_days(int year, String days) {
    var first = LocalDate.of(year, 1, 1);
    var found =
        first
            .datesUntil(first.plusYears(1))
            .filter(day -> day.getDayOfWeek().getValue() <= 5 && !WorkingDays.isOne(day))
            .map(day -> day.toString().substring(5))
            .collect(Collectors.toList());
    assertEquals(List.of(days.split(" ")), found);
  }
}
