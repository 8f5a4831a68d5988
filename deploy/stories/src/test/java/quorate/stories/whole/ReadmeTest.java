package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.local.Repository;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Patience;

/** The first ballot and a place on the register, by the very commands of the guide. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");
  private static final Pattern DRAFTED = Pattern.compile("(?m)^ballot ([0-9a-f-]{36})$");
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20));

  @Test
  void the_commands_of_the_guide_leave_a_vote_and_a_place_that_can_be_read_back()
      throws IOException {
    Stream.of("bash", "curl", "jq").forEach(ReadmeTest::need);
    Whole.story().held();
    var said = Shell.run(Repository.here().root(), Whole.shell(), commands());
    var drafted = DRAFTED.matcher(said);
    assertTrue(drafted.find(), () -> "no ballot was drafted:\n" + said);

    String ballot = "/ballots/api/v1/ballots/" + drafted.group(1);
    var gateway = new Gateway(Whole.stack());
    var receipt = gateway.get("rep-g81001", ballot + "/votes/mine/G81001").succeeded().json();
    assertEquals("G81001", receipt.path("practice").asText(), said);
    assertTrue(said.contains(receipt.path("entryhash").asText()), () -> "no receipt in\n" + said);
    assertTrue(
        PATIENCE.whether(() -> heads(gateway, ballot).equals("1")),
        () -> "the turnout is not 1 but " + heads(gateway, ballot) + ":\n" + said);
    var place = gateway.get("sam.secretary", "/membership/api/v1/organisations/west-hove");
    assertTrue(said.contains("\"group\": \"membership\""), () -> "no list was read:\n" + said);
    assertEquals("covers", place.json().at("/links/0/relation").asText(), said);
  }

  private static String heads(Gateway gateway, String ballot) {
    return gateway.get("robin.returning", ballot + "/turnout").json().path("heads").asText();
  }

  private static String commands() throws IOException {
    String guide = Files.readString(Repository.here().root().resolve("README.md"));
    return BLOCK.matcher(guide).results().map(each -> each.group(1)).collect(Collectors.joining());
  }

  private static void need(String program) {
    boolean there =
        Stream.of(System.getenv("PATH").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (!there) {
      fail("the guide's commands need " + program + ", which this machine lacks; install it");
    }
  }
}
