package quorate.governance.listing;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV (RFC 4180) that a spreadsheet does not run. */
public final class Csv {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private Csv() {}

  /** Each row with its end of line. */
  public static String of(List<List<String>> rows) {
    return rows.stream().map(Csv::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  // a spreadsheet runs what looks like a formula; text after an apostrophe it does not
  private static String cell(String text) {
    String safe =
        !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
