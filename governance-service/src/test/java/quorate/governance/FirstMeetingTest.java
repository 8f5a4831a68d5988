package quorate.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** A first meeting, by the very commands of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class FirstMeetingTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");

  // by the helpers of the first guide, but who logs in; of people another service tells
  private static final String WORDS =
      """
      set -e
      token() { echo $SECRETARY; }
      eval "$(declare -f call | sed '1s/call/asked/')"
      call() {
        case "$*" in
          */membership/*) echo $REGISTERED ;;
          *) asked "$@" ;;
        esac
      }
      """;

  @TempDir Path folder;

  @Test
  void the_commands_of_the_guide_end_with_minutes_and_a_decision() throws Exception {
    var city = new City();
    try (var board = new CityBoard(city)) {
      new CityMeeting(board); // by then the register knows its people
      var said = run(city);
      assertTrue(said.contains("\"outcome\": \"passed\""), said);
      var page = Files.readString(folder.resolve("minutes.html"));
      assertTrue(page.contains("That the contract be let"), page);
    }
  }

  private String run(City city) throws IOException, InterruptedException {
    var shell = new ProcessBuilder("bash", "-c", helpers() + WORDS + commands());
    shell.directory(folder.toFile()).redirectErrorStream(true);
    shell.environment().put("API", "http://localhost:" + RestAssured.port);
    shell.environment().put("SECRETARY", Tokens.of(city.name, "secretary"));
    shell
        .environment()
        .put(
            "REGISTERED",
            "{\"items\":[{\"person\":\"%s\"},{\"person\":\"%s\"}]}"
                .formatted(CityBoard.ANNE, CityBoard.BEN));
    var running = shell.start();
    var said = new String(running.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, running.waitFor(), said);
    return said;
  }

  private static String helpers() throws IOException {
    return blocks(Path.of("../README.md"))
        .filter(each -> each.contains("call() {"))
        .findFirst()
        .orElseThrow();
  }

  private static String commands() throws IOException {
    return blocks(Path.of("README.md")).collect(Collectors.joining());
  }

  private static Stream<String> blocks(Path guide) throws IOException {
    return BLOCK.matcher(Files.readString(guide)).results().map(each -> each.group(1));
  }
}
