package quorate.membership.extracts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as an XLSX workbook of one sheet; numbers are numbers, all else is text. */
final class Workbooks {

  private Workbooks() {}

  static byte[] of(Sheet sheet) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Quorate", "1.0")) {
      Worksheet page = workbook.newWorksheet(sheet.name());
      write(page, 0, List.copyOf(sheet.columns()));
      for (int i = 0; i < sheet.rows().size(); i++) {
        write(page, i + 1, sheet.rows().get(i));
      }
      write(page, sheet.rows().size() + 1, List.of(Sheet.ATTRIBUTION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet page, int row, List<? extends @Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Number number -> page.value(row, column, number);
        case null -> page.value(row, column, "");
        case Object text -> page.value(row, column, text.toString());
      }
    }
  }
}
