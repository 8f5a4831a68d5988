package quorate.membership.extracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void words_that_look_like_a_formula_are_text_and_numbers_are_not() {
    assertEquals("'-2", CsvText.cell("-2"));
    assertEquals("-2", CsvText.cell(new BigDecimal("-2")));
    assertEquals("St. John's", CsvText.cell("St. John's"));
    assertEquals("10.50", CsvText.cell(new Cell.Money(new BigDecimal("10.5"))));
    assertEquals("'=1; 2", CsvText.cell(new Cell.Lines(List.of("=1", "2"))));
    assertEquals("", CsvText.cell(""));
    assertEquals("", CsvText.cell(null));
  }

  @Test
  void commas_quotes_and_lines_are_kept_and_the_attribution_ends_it() {
    var sheet =
        new Sheet(
            "x",
            "2026-06-01",
            "X",
            List.of(),
            List.of("A", "B"),
            List.of(Arrays.asList("1, \"Road\"\nHove", null)));
    assertEquals(
        "A,B\r\n\"1, \"\"Road\"\"\nHove\",\r\n\"" + Sheet.ATTRIBUTION + "\"\r\n",
        new String(CsvText.of(sheet), UTF_8));
  }
}
