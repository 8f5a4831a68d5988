package quorate.counting.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every folder under {@code methods} is a count with the sheet that it must give. */
class GoldenMethodsTest {

  private static final Path CASES = Path.of("src/test/resources/methods");

  @TestFactory
  List<DynamicTest> each_case_gives_its_sheet() throws IOException {
    return cases().stream()
        .map(
            folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
        .toList();
  }

  @Test
  void there_are_cases() throws IOException {
    assertTrue(cases().size() >= 40, "the folders of cases are missing");
  }

  private static List<Path> cases() throws IOException {
    try (var folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  private static void check(Path folder) throws IOException {
    var lines = Files.readAllLines(folder.resolve("case.txt"));
    assertTrue(lines.getFirst().startsWith("# "), "a case names its source");
    var counted = new MethodCase(lines).count();
    assertEquals(Files.readString(folder.resolve("sheet.txt")), counted.text());
    assertTrue(counted.conserved());
  }
}
