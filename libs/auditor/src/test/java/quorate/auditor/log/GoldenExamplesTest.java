package quorate.auditor.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a service ships as the form of its entries is what the auditor takes for an entry. */
class GoldenExamplesTest {

  @Test
  void every_golden_example_is_an_entry() throws IOException {
    var refused = new ArrayList<String>();
    var examples = examples();
    for (Path example : examples) {
      String service = String.valueOf(example.getFileName()).split("\\.", 2)[0];
      try {
        EntryForm.read(new LogName("brighton-hove", service), bytes(example));
      } catch (Malformed e) {
        refused.add(example.getFileName() + ": " + e.why());
      }
    }
    assertFalse(examples.isEmpty());
    assertEquals(List.of(), refused);
  }

  private static byte[] bytes(Path example) throws IOException {
    return Files.readString(example).strip().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static List<Path> examples() throws IOException {
    var found = new ArrayList<Path>();
    for (String service : List.of("membership", "ballot", "governance", "notification")) {
      Path events = Path.of("../../" + service + "-service/src/main/resources/contracts/events");
      if (Files.isDirectory(events)) {
        try (Stream<Path> files = Files.list(events)) {
          files.filter(file -> file.toString().endsWith(".example.json")).forEach(found::add);
        }
      }
    }
    return found;
  }
}
