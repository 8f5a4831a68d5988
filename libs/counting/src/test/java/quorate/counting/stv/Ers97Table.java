package quorate.counting.stv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quorate.counting.number.Exact;

/** A stage table of another program: per stage or substage the votes, exhausted and threshold. */
record Ers97Table(List<Row> rows) {

  record Row(int stage, List<Exact> votes, Exact exhausted, Exact threshold) {}

  static Ers97Table of(String ward, int candidates) {
    var rows = new ArrayList<Row>();
    for (var block : List.of(Elections.text(ward + ".ers97.txt").split("={10,}\n"))) {
      var table = block.lines().takeWhile(line -> !line.startsWith("  |---")).toList();
      if (table.getFirst().startsWith("R")) {
        continue;
      }
      var cells = table.stream().flatMap(Ers97Table::cells).toList();
      rows.add(
          new Row(
              Integer.parseInt(table.getFirst().substring(0, 2).strip()),
              cells.subList(0, candidates),
              cells.get(candidates),
              cells.get(candidates + 2)));
    }
    return new Ers97Table(rows);
  }

  private static Stream<Exact> cells(String line) {
    return Stream.of(line.substring(3).split("\\|"))
        .map(String::strip)
        .map(cell -> cell.isEmpty() ? Exact.ZERO : Exact.of(cell));
  }
}
