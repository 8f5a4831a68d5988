package quorate.stories.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quorate.stories.importing.Main;
import quorate.stories.stack.Gateway;

/** {@code ./quorate import} against the running stack. */
class ImportCommandTest {

  @BeforeAll
  static void the_register_is_there() {
    Whole.story().held();
  }

  @Test
  void a_folder_is_tried_file_after_file_and_nothing_is_accepted() throws IOException {
    List<JsonNode> previews = run("../demo-data/brighton-hove", "--areas", "09D");
    assertEquals(
        IntStream.range(0, 6).boxed().toList(),
        previews.stream().map(each -> each.path("after").size()).toList());
    assertEquals(
        List.of("file", "file", "name", "name", "name", "name"),
        previews.stream().map(each -> each.path("filedatefrom").asText()).toList());
    assertTrue(previews.stream().allMatch(each -> each.path("accepted").asInt() == 0));
    var gateway = new Gateway(Whole.stack());
    for (JsonNode preview : previews) {
      String at = "/membership/api/v1/imports/" + preview.path("import").asText();
      JsonNode now = gateway.get("sam.secretary", at).succeeded().json();
      assertEquals(0, now.path("undecided").asInt(), at);
    }
  }

  @Test
  void a_list_is_read_as_its_columns_are_named(@TempDir Path folder) throws IOException {
    Path list =
        Files.writeString(folder.resolve("list.csv"), "Where,Stake,Class,Notes\nG81001,7,A,x\n");
    List<JsonNode> previews = run(list.toString(), "--columns", "Where=practice,Stake=shares");
    assertEquals("member-list", previews.getFirst().path("kind").asText());
    assertEquals("shares", previews.getFirst().at("/columns/1/holds").asText());
    assertEquals("class", previews.getFirst().at("/columns/2/holds").asText());
  }

  @Test
  void where_nobody_can_be_asked_nothing_is_accepted(@TempDir Path folder) throws IOException {
    String list =
        Files.writeString(folder.resolve("list.csv"), "ODS code;Class;Shares\nG81001;A;7\n")
            .toString();
    List<JsonNode> asked = said(list);
    assertEquals(0, asked.get(1).path("accepted").asInt(-1), asked::toString);
    int open = asked.get(2).path("open").asInt();
    assertTrue(open > 0, asked::toString);
    List<JsonNode> rejected = said(list, "--reject");
    assertEquals(open, rejected.get(2).path("rejected").asInt(), rejected::toString);
  }

  private static List<JsonNode> run(String... words) throws IOException {
    var all = new ArrayList<>(List.of(words));
    all.add("--dry-run");
    return said(all.toArray(String[]::new));
  }

  private static List<JsonNode> said(String... words) throws IOException {
    var out = new ByteArrayOutputStream();
    var all = new ArrayList<>(List.of(words));
    all.add("--json");
    assertEquals(0, new Main(Whole::stack, new PrintStream(out), System.err).run(all));
    var previews = new ArrayList<JsonNode>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      previews.add(new JsonMapper().readTree(line));
    }
    return previews;
  }
}
