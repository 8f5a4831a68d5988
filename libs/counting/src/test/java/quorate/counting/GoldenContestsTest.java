package quorate.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A folder under {@code contests} is a contest with the sheet that the one door must give. */
class GoldenContestsTest {

  private static final Path CONTESTS = Path.of("src/test/resources/contests");

  @TestFactory
  List<DynamicTest> each_contest_gives_its_sheet() throws IOException {
    return folders().stream()
        .map(
            folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
        .toList();
  }

  @Test
  void there_are_contests() throws IOException {
    assertTrue(folders().size() >= 20, "the folders of contests are missing");
  }

  private static List<Path> folders() throws IOException {
    try (var all = Files.list(CONTESTS)) {
      return all.sorted().toList();
    }
  }

  private static void check(Path folder) throws IOException {
    var read = ContestCase.read(folder);
    var sheet = read.count().of(read.papers());
    assertTrue(sheet.checks().stream().allMatch(Check::holds), sheet.checks()::toString);
    assertEquals(Files.readString(folder.resolve("sheet.txt")), new ContestText(sheet).text());
  }
}
