package quorate.membership.files;

import java.util.List;
import java.util.Optional;

/** A sheet that is none of the published files: a row of titles, and rows under it. */
public record Table(List<String> titles, List<TableRow> rows) {

  public Table {
    titles = List.copyOf(titles);
    rows = List.copyOf(rows);
  }

  /** One row by its first line; it is broken where it has other cells than there are titles. */
  public record TableRow(int number, List<String> cells, boolean broken) {
    public TableRow {
      cells = List.copyOf(cells);
    }
  }

  /** The first sheet that holds anything; none of what is no table. */
  public static Optional<Table> of(byte[] bytes) {
    boolean workbook = Workbook.looksLikeOne(bytes);
    return Content.of(bytes) instanceof Content.Sheets(var sheets)
        ? sheets.stream()
            .filter(sheet -> !sheet.isEmpty())
            .findFirst()
            .map(lines -> of(workbook ? lines.stream().map(Table::unbroken).toList() : lines))
        : Optional.empty();
  }

  // In a workbook no quotation mark can be left open: a line break is part of a text there, as in
  // an address or a title.
  private static Line unbroken(Line line) {
    return new Line(
        line.number(),
        line.cells().stream().map(cell -> cell.strip().replaceAll(",?\\s*\\R\\s*", ", ")).toList());
  }

  private static Table of(List<Line> lines) {
    List<String> titles = lines.getFirst().cells().stream().map(Cells::plain).toList();
    return new Table(
        titles,
        lines.stream().skip(1).filter(Table::says).map(line -> row(line, titles.size())).toList());
  }

  private static boolean says(Line line) {
    return line.cells().stream().anyMatch(cell -> !cell.isBlank());
  }

  private static TableRow row(Line line, int width) {
    boolean broken = line.runsOn() || line.cells().size() != width;
    return new TableRow(line.number(), line.cells().stream().map(Cells::plain).toList(), broken);
  }
}
