package quorate.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.WireJson;

/** Old bytes fold forever: every type has one entry, kept as it was first written. */
class GoldenEventsTest {

  static Stream<String> types() {
    return GovernanceService.EVENTS.names().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void its_golden_entry_is_read_and_written_back_byte_for_byte(String type) throws IOException {
    byte[] golden = contract(type + ".example.json").strip().getBytes(UTF_8);

    Entry entry = Entry.read(golden, GovernanceService.EVENTS);

    assertEquals(type, entry.type());
    assertTrue(golden.length < EntryBytes.LIMIT);
    assertTrue(
        new String(golden, UTF_8)
            .endsWith(",\"data\":" + WireJson.MAPPER.writeValueAsString(entry.event()) + "}"),
        () -> "its data is not what would be written: " + entry.event());
  }

  @ParameterizedTest
  @MethodSource("promised")
  void a_promised_types_golden_entry_satisfies_its_schema(String type) throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(contract(type + ".schema.json"), InputFormat.JSON);

    assertEquals(List.of(), schema.validate(contract(type + ".example.json"), InputFormat.JSON));
    assertEquals(
        1,
        schema.validate("{}", InputFormat.JSON).stream()
            .map(e -> e.getKeyword())
            .distinct()
            .count());
  }

  static Stream<String> promised() {
    return types().filter(GovernanceService.EVENTS::isPromised);
  }

  @Test
  void decisions_are_promised() {
    assertEquals(List.of("governance.decision-recorded.v1"), promised().toList());
  }

  private static String contract(String name) throws IOException {
    try (var file = GoldenEventsTest.class.getResourceAsStream("/contracts/events/" + name)) {
      return new String(requireNonNull(file, name).readAllBytes(), UTF_8);
    }
  }
}
