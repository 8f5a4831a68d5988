package quorate.chassis.table;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV (RFC 4180) that a spreadsheet does not run. */
public final class Csv {

  private static final String BEGINS_A_FORMULA = "=+-@\u2212";
  private static final String BREAKS_A_CELL = "\t\r";

  private Csv() {}

  /** Each row with its end of line; all cells are words. */
  public static String of(List<List<String>> rows) {
    return rows.stream().map(Csv::line).collect(Collectors.joining());
  }

  /**
   * Words as a cell holds them. A spreadsheet runs what looks like a formula; text after an
   * apostrophe it does not.
   */
  public static String words(String text) {
    return beginsFormula(text) ? "'" + text : text;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = words(text);
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }

  // Some skip what cannot be seen, and read a full-width sign as the sign itself.
  private static boolean beginsFormula(String text) {
    if (text.isEmpty() || BREAKS_A_CELL.indexOf(text.charAt(0)) >= 0) {
      return !text.isEmpty();
    }
    return text.codePoints()
        .filter(one -> !isSkipped(one))
        .mapToObj(one -> Normalizer.normalize(Character.toString(one), Normalizer.Form.NFKC))
        .findFirst()
        .filter(first -> !first.isEmpty() && BEGINS_A_FORMULA.indexOf(first.charAt(0)) >= 0)
        .isPresent();
  }

  private static boolean isSkipped(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || Character.isSpaceChar(character);
  }
}
