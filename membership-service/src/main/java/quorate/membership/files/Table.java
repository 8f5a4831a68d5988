package quorate.membership.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A sheet that is none of the published files: a row of titles, and rows under it. */
public record Table(List<String> titles, List<TableRow> rows) {

  /** Lines that may stand over the titles. */
  private static final int MOST_ABOVE = 20;

  /** Words that no row with one cell has. */
  private static final int NOTE = 4;

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

  /** Of what holds a row of any titles; none of what is no table. */
  public static Optional<Table> of(byte[] bytes) {
    return of(bytes, _ -> false);
  }

  /**
   * Under the first row that has known titles, of whichever sheet, with no more than a few lines
   * over it; else under the first row that has more than one cell. Sentences under it all are notes
   * and no rows.
   */
  public static Optional<Table> of(byte[] bytes, Predicate<List<String>> known) {
    if (!(Content.of(bytes) instanceof Content.Sheets(var sheets, var parted))) {
      return Optional.empty();
    }
    List<List<Line>> plain =
        parted != null
            ? sheets
            : sheets.stream().map(lines -> lines.stream().map(Table::unbroken).toList()).toList();
    return from(plain, line -> known.test(titles(line)))
        .or(() -> from(plain, line -> line.cells().stream().filter(Table::says).count() > 1))
        .or(() -> from(plain, _ -> true))
        .map(lines -> of(lines, parted == null));
  }

  private static Optional<List<Line>> from(List<List<Line>> sheets, Predicate<Line> titles) {
    return sheets.stream()
        .flatMap(
            lines ->
                IntStream.range(0, Math.min(MOST_ABOVE, lines.size()))
                    .filter(at -> titles.test(lines.get(at)))
                    .mapToObj(at -> lines.subList(at, lines.size())))
        .findFirst();
  }

  // In a workbook no quotation mark can be left open: a line break is part of a text there, as in
  // an address or a title.
  private static Line unbroken(Line line) {
    return new Line(
        line.number(),
        line.cells().stream().map(cell -> cell.strip().replaceAll(",?\\s*\\R\\s*", ", ")).toList());
  }

  // A sheet leaves out the empty cells at a row's end.
  private static Table of(List<Line> lines, boolean workbook) {
    List<String> titles = titles(lines.getFirst());
    int width = titles.size();
    int end = lines.size();
    while (end > 1 && width > 1 && isNote(lines.get(end - 1))) {
      end--;
    }
    return new Table(
        titles,
        lines.subList(1, end).stream()
            .filter(line -> line.cells().stream().anyMatch(Table::says))
            .map(line -> row(workbook ? line.padded(width) : line, width))
            .toList());
  }

  private static List<String> titles(Line line) {
    return line.cells().stream().map(Cells::plain).toList();
  }

  private static boolean isNote(Line line) {
    return line.cells().getFirst().strip().split(" ", -1).length > NOTE
        && line.cells().stream().skip(1).noneMatch(Table::says);
  }

  private static boolean says(String cell) {
    return !cell.isBlank();
  }

  private static TableRow row(Line line, int width) {
    boolean broken = line.runsOn() || line.cells().size() != width;
    return new TableRow(line.number(), line.cells().stream().map(Cells::plain).toList(), broken);
  }
}
