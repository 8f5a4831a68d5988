package quorate.membership.files;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The latest day in a file's rows that had come when it was handed in. */
final class LatestDay {

  private static final Set<Column> DAYS =
      EnumSet.of(
          Column.OPENED, Column.CLOSED, Column.COMMISSIONED_FROM, Column.FROM, Column.LAST_DAY);

  private LatestDay() {}

  /** Of all sheets that are known: they were published together. */
  static Optional<LocalDate> of(Upload upload, List<List<Line>> sheets) {
    return sheets.stream()
        .filter(sheet -> !sheet.isEmpty())
        .flatMap(LatestDay::days)
        .distinct()
        .flatMap(text -> DateSpellings.parse(text).stream())
        .filter(upload::hadCome)
        .max(LocalDate::compareTo);
  }

  private static Stream<String> days(List<Line> sheet) {
    return Recognition.of(sheet.getFirst().cells()) instanceof Recognition.Known(var layout)
        ? sheet.stream()
            .filter(line -> line.cells().size() == layout.width())
            .flatMap(line -> days(line, layout))
        : Stream.empty();
  }

  private static Stream<String> days(Line line, Layout layout) {
    return DAYS.stream()
        .filter(layout::has)
        .map(column -> line.cells().get(layout.position(column)).strip());
  }
}
