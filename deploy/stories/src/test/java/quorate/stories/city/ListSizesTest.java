package quorate.stories.city;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListSizesTest {

  @Test
  void the_lists_are_read_for_one_area() {
    var file =
        """
        PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS
        GP_PRAC_PAT_LIST,01JAN2021,GP,09D,E38000021,G81001,BN3 8LD,ALL,ALL,9168
        GP_PRAC_PAT_LIST,01JAN2021,GP,15F,E38000225,B86002,LS1 1AA,ALL,ALL,100
        """;
    assertEquals(
        Map.of("G81001", 9168), ListSizes.read(file.getBytes(StandardCharsets.UTF_8), "09D"));
  }
}
