package quorate.ballots;

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
    return BallotService.EVENTS.names().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void its_golden_entry_is_read_and_written_back_byte_for_byte(String type) throws IOException {
    byte[] golden = golden(type);

    Entry entry = Entry.read(golden, BallotService.EVENTS);

    assertEquals(type, entry.type());
    assertTrue(golden.length < EntryBytes.LIMIT);
    assertEquals(
        new String(golden, UTF_8).replaceFirst("^.*?,\"data\":", ""),
        WireJson.MAPPER.writeValueAsString(entry.event()) + "}");
  }

  private static byte[] golden(String type) throws IOException {
    var name = "/contracts/events/" + type + ".example.json";
    try (var file = GoldenEventsTest.class.getResourceAsStream(name)) {
      return new String(requireNonNull(file, name).readAllBytes(), UTF_8).strip().getBytes(UTF_8);
    }
  }
}
