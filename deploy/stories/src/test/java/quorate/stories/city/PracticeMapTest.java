package quorate.stories.city;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeMapTest {

  @Test
  void the_map_is_read_for_one_area() {
    var map =
        """
        PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,SUB_ICB_LOCATION_CODE,NAME
        GP_PRAC_PAT_LIST,01May2026,Y02676,BRIGHTON STATION,09D,A
        GP_PRAC_PAT_LIST,01May2026,G81001,HOVE MEDICAL CENTRE,09D,A
        GP_PRAC_PAT_LIST,01May2026,B86002,LEEDS,15F,B
        """;
    assertEquals(
        List.of("G81001", "Y02676"), PracticeMap.read(map.getBytes(StandardCharsets.UTF_8), "09D"));
  }
}
