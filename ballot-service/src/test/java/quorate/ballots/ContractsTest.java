package quorate.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised to outsiders is what the examples show. */
class ContractsTest {

  static Stream<String> promised() {
    return BallotService.EVENTS.names().stream().filter(BallotService.EVENTS::isPromised);
  }

  @Test
  void declarations_are_promised_and_nothing_else() {
    assertEquals(List.of("ballot.ballot-declared.v1"), promised().toList());
  }

  @ParameterizedTest
  @MethodSource("promised")
  void a_promised_types_golden_entry_satisfies_its_schema(String type) throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(contract(type + ".schema.json"), InputFormat.JSON);
    var golden = contract(type + ".example.json");

    assertEquals(List.of(), schema.validate(golden, InputFormat.JSON));
    var numeric = golden.replace("\"electors\":\"30\"", "\"electors\":30");
    assertFalse(schema.validate(numeric, InputFormat.JSON).isEmpty());
  }

  private static String contract(String name) throws IOException {
    try (var file = ContractsTest.class.getResourceAsStream("/contracts/events/" + name)) {
      return new String(requireNonNull(file, name).readAllBytes(), UTF_8);
    }
  }
}
