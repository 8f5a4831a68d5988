package quorate.membership.extracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import quorate.chassis.table.Csv;

/** A table as CSV (RFC 4180), with a last line for the attribution. */
final class CsvText {

  private CsvText() {}

  static byte[] of(Sheet sheet) {
    var text = new StringBuilder();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(sheet.columns());
      for (List<@Nullable Object> row : sheet.rows()) {
        printer.printRecord(row.stream().map(CsvText::cell).toList());
      }
      printer.printRecord(Sheet.ATTRIBUTION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(UTF_8);
  }

  // a number may begin with a sign
  static String cell(@Nullable Object value) {
    String text = Cell.plain(value);
    return value instanceof String || value instanceof Cell.Lines ? Csv.words(text) : text;
  }
}
