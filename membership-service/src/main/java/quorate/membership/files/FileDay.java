package quorate.membership.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The day that a file speaks of, and what says so; see {@link DayFrom} for the order. */
public record FileDay(LocalDate day, DayFrom from) {

  /**
   * Of a convener's own list, which has no column for it: what it says holds on the day it came.
   */
  public static FileDay ofList(Upload upload) {
    return Optional.ofNullable(upload.published())
        .map(by(DayFrom.GIVEN))
        .or(
            () ->
                NamedDay.in(upload.name(), FileKind.MEMBER_LIST, Optional::empty)
                    .map(by(DayFrom.NAME)))
        .orElseGet(() -> new FileDay(upload.received(), DayFrom.RECEIVED));
  }

  static Optional<FileDay> of(
      Upload upload, Layout layout, List<Line> rows, Supplier<Optional<LocalDate>> latest) {
    if (layout.has(Column.DAY)) {
      return rows.stream()
          .filter(row -> row.cells().size() == layout.width())
          .flatMap(row -> DateSpellings.parse(new Row(row, layout).text(Column.DAY)).stream())
          .findFirst()
          .map(by(DayFrom.FILE));
    }
    return Optional.ofNullable(upload.published())
        .map(by(DayFrom.GIVEN))
        .or(() -> NamedDay.in(upload.name(), layout.kind(), latest).map(by(DayFrom.NAME)))
        .or(() -> saved(upload, latest).map(by(DayFrom.PROPERTIES)))
        .or(() -> latest.get().map(by(DayFrom.LATEST_DAY)));
  }

  // A workbook made from a template, or by a program, may say that it was saved before what it
  // tells of had come.
  private static Optional<LocalDate> saved(Upload upload, Supplier<Optional<LocalDate>> latest) {
    return WorkbookProperties.saved(upload.bytes())
        .filter(upload::hadCome)
        .filter(day -> latest.get().filter(day::isBefore).isEmpty());
  }

  private static Function<LocalDate, FileDay> by(DayFrom from) {
    return day -> new FileDay(day, from);
  }
}
