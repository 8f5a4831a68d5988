package quorate.stories.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeMapTest {
  @TempDir Path folder = Path.of("made by JUnit");

  @Test
  void the_newest_map_is_read_for_one_area() throws IOException {
    var older = Files.writeString(folder.resolve("gp-reg-pat-prac-map_2022-01.csv"), "");
    var newer =
        Files.writeString(
            folder.resolve("gp-reg-pat-prac-map_2026-05.csv"),
            """
            PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,SUB_ICB_LOCATION_CODE,NAME
            GP_PRAC_PAT_LIST,01May2026,Y02676,BRIGHTON STATION,09D,A
            GP_PRAC_PAT_LIST,01May2026,G81001,HOVE MEDICAL CENTRE,09D,A
            GP_PRAC_PAT_LIST,01May2026,B86002,LEEDS,15F,B
            """);
    assertEquals(List.of("G81001", "Y02676"), PracticeMap.read(List.of(older, newer), "09D"));
  }
}
