package quorate.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's slice table against the code. */
class GuideRulesTest {

  private static final Path GUIDE = Path.of("src/test/resources/GUIDE.md");

  private static void hold(Path guide) {
    var tests = new ImportOption.OnlyIncludeTests();
    GuideRules.hold("quorate.demo", guide, Path.of("src/test/java"), tests);
  }

  @Test
  void a_true_table_holds() {
    hold(GUIDE);
  }

  @Test
  void a_missing_row_is_named(@TempDir Path folder) throws IOException {
    var text = Files.readString(GUIDE).replaceAll("(?m)^.*StrikeNote.*\\n", "");
    var guide = Files.writeString(folder.resolve("GUIDE.md"), text);
    var failure = assertThrows(AssertionError.class, () -> hold(guide));
    assertTrue(String.valueOf(failure.getMessage()).contains("StrikeNote"));
  }
}
