package quorate.chassis.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

  private final ObjectMapper json = new ObjectMapper().registerModule(TimeText.module());

  @Test
  void days_and_instants_are_text() throws JsonProcessingException {
    assertEquals(LocalDate.of(1948, 7, 5), json.readValue("\"1948-07-05\"", LocalDate.class));
    assertEquals(
        Instant.parse("2026-05-31T11:00:00Z"),
        json.readValue("\"2026-05-31T12:00:00+01:00\"", Instant.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "[2026,5,31]", "\"+300000-12-31\"", "\"0000-01-01\"", "\"\""})
  void a_day_is_nothing_else(String value) {
    assertThrows(JsonMappingException.class, () -> json.readValue(value, LocalDate.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.5", "\"+999999999-12-31T23:59:59Z\"", "\"2026-05-31\""})
  void an_instant_is_nothing_else(String value) {
    assertThrows(JsonMappingException.class, () -> json.readValue(value, Instant.class));
  }
}
