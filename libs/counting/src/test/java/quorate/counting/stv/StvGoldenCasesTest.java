package quorate.counting.stv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import quorate.counting.CaseFile;

/** A folder under {@code cases} with a method of STV is an election with its sheet. */
class StvGoldenCasesTest {

  @TestFactory
  List<DynamicTest> each_case_gives_its_sheet() throws IOException {
    return cases().stream()
        .map(
            folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
        .toList();
  }

  @Test
  void there_are_cases() throws IOException {
    assertTrue(cases().size() >= 25, "the folders of cases are missing");
  }

  private static List<Path> cases() throws IOException {
    return CaseFile.folders(List.copyOf(StvCase.METHODS.keySet()));
  }

  private static void check(Path folder) throws IOException {
    var sheet = StvCase.read(folder).sheet();
    assertEquals(Files.readString(folder.resolve("sheet.txt")), new StvSheetText(sheet).text());
    assertTrue(sheet.conserved());
  }
}
