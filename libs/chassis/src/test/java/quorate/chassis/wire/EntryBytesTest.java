package quorate.chassis.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryBytesTest {

  record Line(String optionTitle, int votes) {}

  record Counted(
      UUID ballot,
      LocalDate recordDate,
      long electors,
      BigDecimal weight,
      boolean met,
      @Nullable String winner,
      List<Line> lines) {}

  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final EventTypes TYPES =
      EventTypes.builder().promised("test.counted.v1", Counted.class).build();

  private static final EntryHeader HEADER =
      new EntryHeader(
          ID,
          "ballot",
          "brighton-hove",
          "ballot/1",
          7,
          Instant.parse("2026-11-22T12:00:00Z"),
          "login:abc",
          "role:secretary",
          ID,
          null,
          "membership:12");

  private static Counted counted(String title) {
    return new Counted(
        ID,
        LocalDate.of(2026, 5, 1),
        30,
        new BigDecimal("1E+1"),
        true,
        null,
        List.of(new Line(title, 3)));
  }

  @Test
  void an_entry_has_these_bytes_forever() {
    assertEquals(
        "{\"specversion\":\"1.0\",\"sequence\":\"00000000000000000000\","
            + "\"recordedtime\":\"0000-01-01T00:00:00.000000Z\","
            + "\"id\":\"00000000-0000-4000-8000-000000000001\","
            + "\"source\":\"/ballot/brighton-hove\",\"type\":\"test.counted.v1\","
            + "\"subject\":\"ballot/1\",\"streamversion\":\"7\","
            + "\"time\":\"2026-11-22T12:00:00.000000Z\",\"partitionkey\":\"ballot/1\","
            + "\"convener\":\"brighton-hove\",\"actor\":\"login:abc\","
            + "\"authority\":\"role:secretary\","
            + "\"correlationid\":\"00000000-0000-4000-8000-000000000001\","
            + "\"heard\":\"membership:12\",\"dataschema\":\"urn:quorate:test.counted.v1\","
            + "\"datacontenttype\":\"application/json\",\"data\":{"
            + "\"ballot\":\"00000000-0000-4000-8000-000000000001\",\"recorddate\":\"2026-05-01\","
            + "\"electors\":\"30\",\"weight\":\"10\",\"met\":true,"
            + "\"lines\":[{\"optiontitle\":\"The \\\"umbrella\\\"\",\"votes\":\"3\"}]}}",
        text(EntryBytes.encode(HEADER, "test.counted.v1", counted("The \"umbrella\""))));
  }

  @Test
  void text_is_in_composed_form() {
    assertEquals(
        text(EntryBytes.encode(HEADER, "test.counted.v1", counted("caf\u00e9"))),
        text(EntryBytes.encode(HEADER, "test.counted.v1", counted("cafe\u0301"))));
  }

  @Test
  void what_is_written_is_read_back() {
    byte[] bytes = filled(EntryBytes.encode(HEADER, "test.counted.v1", counted("A")));
    Entry entry = Entry.read(bytes, TYPES);
    assertEquals(
        new Counted(
            ID,
            LocalDate.of(2026, 5, 1),
            30,
            BigDecimal.TEN,
            true,
            null,
            List.of(new Line("A", 3))),
        entry.event());
    assertEquals(42, entry.position());
    assertEquals("ballot", entry.source());
  }

  @Test
  void a_type_that_is_not_subscribed_to_has_no_event() {
    byte[] bytes = filled(EntryBytes.encode(HEADER, "test.other.v1", counted("A")));
    assertNull(Entry.read(bytes, TYPES).event());
  }

  @Test
  void what_is_not_an_entry_is_corrupt() {
    for (String broken : List.of("", "{}", "[1]", "{\"source\":\"/a/b\"}", "nonsense")) {
      assertThrows(
          CorruptEntry.class,
          () -> Entry.read(broken.getBytes(StandardCharsets.UTF_8), TYPES),
          broken);
    }
  }

  private static byte[] filled(byte[] bytes) {
    return text(bytes)
        .replace("\"00000000000000000000\"", "\"00000000000000000042\"")
        .replace("0000-01-01T00", "2026-11-22T12")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
