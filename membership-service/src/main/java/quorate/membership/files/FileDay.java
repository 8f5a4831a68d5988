package quorate.membership.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a file speaks of: its own word first, then the importer's, then the financial year
 * in its name.
 */
final class FileDay {

  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
  private static final Pattern FINANCIAL_YEAR = Pattern.compile("(?<!\\d)(\\d{2})-(\\d{2})(?!\\d)");

  private FileDay() {}

  static Optional<LocalDate> of(Upload upload, Layout layout, List<Line> rows) {
    if (layout.has(Column.DAY)) {
      return rows.stream()
          .filter(row -> row.cells().size() == layout.width())
          .flatMap(row -> DateSpellings.parse(new Row(row, layout).text(Column.DAY)).stream())
          .findFirst();
    }
    return Optional.ofNullable(upload.published())
        .or(() -> dayIn(upload.name()))
        .or(() -> layout.kind() == FileKind.PAYMENTS ? yearEnd(upload.name()) : Optional.empty());
  }

  private static Optional<LocalDate> dayIn(String name) {
    return DAY.matcher(name)
        .results()
        .flatMap(day -> DateSpellings.parse(day.group()).stream())
        .findFirst();
  }

  // "22-23" is the year to 31 March 2023, whose last known figures the file holds.
  private static Optional<LocalDate> yearEnd(String name) {
    Matcher year = FINANCIAL_YEAR.matcher(name);
    while (year.find()) {
      int end = Integer.parseInt(year.group(2));
      if (end == Integer.parseInt(year.group(1)) + 1) {
        return Optional.of(LocalDate.of(2000 + end, 3, 31));
      }
    }
    return Optional.empty();
  }
}
