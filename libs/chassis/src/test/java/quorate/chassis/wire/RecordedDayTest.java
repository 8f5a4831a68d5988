package quorate.chassis.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedDayTest {

  record Ended(LocalDate lastDay) {}

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, 2026-05-31",
    "9999-12-31, 9999-12-31",
    "+10000-01-01, 9999-12-31",
    "+999999999-12-31, 9999-12-31",
    "-999999999-01-01, 0001-01-01",
  })
  void a_day_that_nobody_meant_is_read_as_the_nearest_that_every_reader_takes(
      String recorded, LocalDate read) throws JsonProcessingException {
    String data = "{\"lastday\":\"" + recorded + "\"}";
    assertEquals(new Ended(read), WireJson.MAPPER.readValue(data, Ended.class));
    assertEquals(read, RecordedDay.of(recorded));
  }

  @Test
  void what_is_no_day_is_corrupt() {
    assertThrows(DateTimeException.class, () -> RecordedDay.of("2026-02-30"));
    assertThrows(
        JsonProcessingException.class,
        () -> WireJson.MAPPER.readValue("{\"lastday\":\"2026-02-30\"}", Ended.class));
  }
}
