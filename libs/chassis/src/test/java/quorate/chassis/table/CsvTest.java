package quorate.chassis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void what_looks_like_a_formula_is_text() {
    for (String formula :
        List.of(
            "=1+1",
            "+44",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\uFF1D1",
            "\u200B=1",
            "\u00A0=1",
            " \uFEFF\uFF0B1",
            "\uFE661")) {
      assertEquals("'" + formula, Csv.words(formula));
    }
    assertEquals("St. John's", Csv.words("St. John's"));
    assertEquals("", Csv.words(""));
  }

  @Test
  void commas_quotes_and_lines_are_kept() {
    assertEquals(
        "A,B\r\n\"1, \"\"Road\"\"\nHove\",'=2\r\n",
        Csv.of(List.of(List.of("A", "B"), List.of("1, \"Road\"\nHove", "=2"))));
  }
}
