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

/** A folder under {@code cases} is an election with the sheet that it must give. */
class GoldenCasesTest {

  @TestFactory
  List<DynamicTest> each_case_gives_its_sheet() throws IOException {
    return cases().stream()
        .map(
            folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
        .toList();
  }

  @Test
  void there_are_cases() throws IOException {
    assertTrue(cases().size() >= 12, "the folders of cases are missing");
  }

  private static List<Path> cases() throws IOException {
    return CaseFile.folders(List.of("plurality", "irv"));
  }

  private static void check(Path folder) throws IOException {
    var read = Case.read(folder);
    var sheet = read.count().of(read.papers());
    assertEquals(Files.readString(folder.resolve("sheet.txt")), new SheetText(sheet).text());
    assertTrue(sheet.checks().stream().allMatch(Check::holds), sheet.checks()::toString);
  }
}
