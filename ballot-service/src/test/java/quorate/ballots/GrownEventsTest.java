package quorate.ballots;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.ballots.ballot.NoticeGiven;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.WireJson;

/** What events have come to carry since their first examples: read and written byte for byte. */
class GrownEventsTest {

  private static final Path CONTRACTS = Path.of("src/main/resources/contracts/events");

  private static String golden(String type) throws IOException {
    return Files.readString(Path.of("src/test/resources/golden/ballot." + type + ".v1.json"))
        .strip();
  }

  private static Entry read(String type) throws IOException {
    return Entry.read(golden(type).getBytes(StandardCharsets.UTF_8), BallotService.EVENTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ballot-drafted",
        "notice-given",
        "notice-given-in-writing",
        "notice-given-extendable",
        "notice-given-of-a-meeting",
        "vote-cast-by-proxy",
        "elector-enrolled",
        "elector-enrolled-seat",
        "roll-frozen",
        "vote-cast",
        "ballot-closed",
        "ballot-counted",
        "ballot-declared",
        "nominations-opened",
        "elected-unopposed",
        "vote-cast",
        "ballot-drafted-together",
        "ballot-drafted-of-members",
        "notice-given-enquiries",
        "notice-given-reminders",
        "notice-given-chaired",
        "vote-cast-on-paper",
        "hands-recorded",
        "hands-declared",
        "poll-demanded",
        "ballot-declared-on-hands"
      })
  void it_is_written_as_it_stands(String type) throws IOException {
    String data = WireJson.MAPPER.writeValueAsString(read(type).event());
    assertTrue(golden(type).endsWith(",\"data\":" + data + "}"), data);
  }

  @Test
  void a_rule_set_that_was_frozen_is_one() throws IOException {
    var notice = (NoticeGiven) read("notice-given").event();
    var rules = requireNonNull(notice).decidedUnder().orElseThrow();
    assertEquals("contract-vote", rules.name());
    assertEquals(2, rules.marks().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ballot-declared", "ballot-declared-on-hands", "elected-unopposed"})
  void what_is_promised_is_as_promised(String type) throws IOException {
    String promised = type.replace("-on-hands", "");
    String schema = Files.readString(CONTRACTS.resolve("ballot." + promised + ".v1.schema.json"));
    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON)
            .validate(golden(type), InputFormat.JSON);
    assertEquals(List.of(), errors);
  }
}
