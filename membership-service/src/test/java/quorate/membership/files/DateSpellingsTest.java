package quorate.membership.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "20230401, 2023-04-01",
    "01JAN2021, 2021-01-01",
    "01Jan2022, 2022-01-01",
    "01May2026, 2026-05-01",
    "01-Apr-26, 2026-04-01",
    "01-Apr-74, 1974-04-01",
    "01-Sep-2024, 2024-09-01",
    "30/11/2022, 2022-11-30",
    "2025-02-28, 2025-02-28",
    "29Feb2024, 2024-02-29"
  })
  void every_spelling_is_understood(String text, LocalDate day) {
    assertEquals(Optional.of(day), DateSpellings.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20230230", "29Feb2023", "31/04/2022", "00000000", "soon", "2023"})
  void a_day_that_no_calendar_has_is_none(String text) {
    assertEquals(Optional.empty(), DateSpellings.parse(text));
  }
}
