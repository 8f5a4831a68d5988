package quorate.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.WireJson;

/** Old bytes fold forever: every type has one entry, kept as it was first written. */
class GoldenEventsTest {

  static Stream<String> types() {
    return NotificationService.EVENTS.names().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void its_golden_entry_is_read_and_written_back_byte_for_byte(String type) throws IOException {
    byte[] golden = contract(type + ".example.json").strip().getBytes(UTF_8);

    Entry entry = Entry.read(golden, NotificationService.EVENTS);

    assertEquals(type, entry.type());
    assertTrue(golden.length < EntryBytes.LIMIT);
    assertTrue(
        new String(golden, UTF_8)
            .endsWith(",\"data\":" + WireJson.MAPPER.writeValueAsString(entry.event()) + "}"),
        () -> "its data is not what would be written: " + entry.event());
  }

  private static String contract(String name) throws IOException {
    try (var file = GoldenEventsTest.class.getResourceAsStream("/contracts/events/" + name)) {
      return new String(requireNonNull(file, name).readAllBytes(), UTF_8);
    }
  }
}
