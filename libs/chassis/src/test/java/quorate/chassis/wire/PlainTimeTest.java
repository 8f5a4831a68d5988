package quorate.chassis.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it reads is what the formatter reads; the rest it leaves alone. */
class PlainTimeTest {

  @Test
  void every_day_of_a_leap_year_is_left_alone_or_read_as_it_is() {
    for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
      assertEquals(day.getDayOfMonth() > 28 ? null : day, PlainTime.day(day.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01T00:00:00.000000Z",
        "1969-12-28T23:59:59.999999Z",
        "2026-05-08T09:30:00.000001Z",
        "9999-12-01T23:59:59.000000Z",
      })
  void an_instant_is_read_as_it_is(String text) {
    assertEquals(Instant.parse(text), PlainTime.instant(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-08T24:00:00.000000Z",
        "2026-05-08T23:60:00.000000Z",
        "2026-05-08T23:59:60.000000Z",
        "2026-13-08T09:30:00.000000Z",
        "2026-05-31T09:30:00.000000Z",
        "2026-05-08T09:30:00.000Z",
        "2026-05-08t09:30:00.000000z",
        "+2026-05-08T09:30:00.00000Z",
        "٢٠٢٦-05-08T09:30:00.000000Z",
        "",
      })
  void anything_else_is_left_alone(String text) {
    assertNull(PlainTime.instant(text));
    assertNull(PlainTime.day(text));
  }
}
