package quorate.counting.formats;

import java.math.BigDecimal;

/** The weight that a row of a CSV has in one of its cells; 1 without such a column. */
final class CsvWeight {

  private CsvWeight() {}

  static void put(CsvRows rows, int column, Box box) {
    int whole = column < 0 ? 1 : rows.isEmpty(column) ? -1 : rows.whole(column);
    if (whole >= 0) {
      box.paper(whole);
    } else {
      box.paper(of(rows, column));
    }
  }

  static BigDecimal of(CsvRows rows, int column) {
    if (column < 0) {
      return BigDecimal.ONE;
    }
    var text = rows.text(column);
    if (!text.matches("\\d{1,18}(\\.\\d{1,18})?")) {
      throw rows.expected(
          "a weight such as 3 or 2.5, not " + (text.isEmpty() ? "an empty cell" : text));
    }
    return new BigDecimal(text);
  }
}
