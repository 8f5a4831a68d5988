package quorate.stories.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportArgumentsTest {

  @Test
  void files_and_options_are_told_apart() {
    var asked = ImportArguments.parse(List.of("a.csv", "--accept", "all", "--dry-run", "b.csv"));
    assertEquals(List.of("a.csv", "b.csv"), asked.files());
    assertEquals(Optional.of("all"), asked.accept());
    assertTrue(asked.dryRun());
  }

  @Test
  void what_makes_no_sense_is_refused_with_the_usage() {
    for (List<String> wrong :
        List.of(List.<String>of(), List.of("a.csv", "--accept"), List.of("--what", "a.csv"))) {
      var e = assertThrows(IllegalArgumentException.class, () -> ImportArguments.parse(wrong));
      assertTrue(String.valueOf(e.getMessage()).contains("use: import"));
    }
  }

  @Test
  void the_demonstrations_files_are_put_in_order_by_what_they_hold() throws IOException {
    String folder = "../demo-data/brighton-hove";
    var named =
        PublishedOrder.of(Path.of(""), List.of(folder)).stream()
            .map(Path::getFileName)
            .map(Path::toString);
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6"), named.map(name -> name.substring(0, 1)).toList());
  }
}
