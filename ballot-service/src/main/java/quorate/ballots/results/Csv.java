package quorate.ballots.results;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV (RFC 4180) that a spreadsheet does not run. */
final class Csv {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private Csv() {}

  static String of(List<List<String>> rows) {
    return rows.stream().map(Csv::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  // A spreadsheet runs what looks like a formula; text after an apostrophe it does not.
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
