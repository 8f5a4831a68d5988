package quorate.membership.extracts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as an XLSX workbook of one sheet, under a title and a row of titles that stay in view.
 * Numbers, money and days are such; all else is text, and never a formula.
 */
final class Workbooks {

  private static final int TITLES = 1;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 45;
  private static final String DAY = "yyyy-mm-dd";
  private static final String POUNDS = "[$£-809]#,##0.00";

  private Workbooks() {}

  static byte[] of(Sheet sheet) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Quorate", "1.0")) {
      Worksheet page = workbook.newWorksheet(sheet.name());
      page.value(0, 0, sheet.title());
      page.style(0, 0).bold().set();
      titles(page, sheet);
      for (int i = 0; i < sheet.rows().size(); i++) {
        write(page, TITLES + 1 + i, sheet.rows().get(i));
      }
      int last = TITLES + 1 + sheet.rows().size();
      for (String note :
          Stream.concat(sheet.notes().stream(), Stream.of(Sheet.ATTRIBUTION)).toList()) {
        page.value(last++, 0, note);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void titles(Worksheet page, Sheet sheet) {
    for (int column = 0; column < sheet.columns().size(); column++) {
      page.value(TITLES, column, sheet.columns().get(column));
      page.style(TITLES, column).bold().set();
      page.width(column, width(sheet, column));
    }
    page.freezePane(0, TITLES + 1);
    page.repeatRows(0, TITLES);
    page.pageOrientation("landscape");
  }

  private static double width(Sheet sheet, int column) {
    Stream<String> cells = sheet.rows().stream().flatMap(row -> Stream.of(text(row.get(column))));
    int longest =
        Stream.concat(Stream.of(sheet.columns().get(column)), cells)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.clamp(longest + 2L, NARROWEST, WIDEST);
  }

  private static void write(Worksheet page, int row, List<? extends @Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      write(page, row, column, cells.get(column));
    }
  }

  private static void write(Worksheet page, int row, int column, @Nullable Object cell) {
    switch (cell) {
      case Number number -> page.value(row, column, number);
      case Cell.Money money -> {
        page.value(row, column, money.pounds());
        page.style(row, column).format(POUNDS).set();
      }
      case LocalDate day -> {
        page.value(row, column, day);
        page.style(row, column).format(DAY).set();
      }
      case null, default -> page.value(row, column, text(cell));
    }
  }

  private static String text(@Nullable Object cell) {
    return String.join("; ", Cell.lines(cell));
  }
}
