package quorate.counting.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The stage table of OpenSTV's report: votes of each candidate, then those exhausted. */
final class Ers97Rows {

  private Ers97Rows() {}

  static List<List<BigDecimal>> of(String table, int candidates) {
    var rows = new ArrayList<List<BigDecimal>>();
    for (var block : table.split("={10,}\n", -1)) {
      if (!block.startsWith("R")) {
        var row = new ArrayList<BigDecimal>();
        block
            .lines()
            .takeWhile(line -> !line.startsWith("  |---"))
            .forEach(line -> cells(line, row));
        rows.add(List.copyOf(row.subList(0, candidates + 1)));
      }
    }
    return rows;
  }

  private static void cells(String line, List<BigDecimal> row) {
    for (var cell : line.substring(3).split("\\|", -1)) {
      row.add(cell.isBlank() ? BigDecimal.ZERO : Counted.plain(cell.strip()));
    }
  }
}
