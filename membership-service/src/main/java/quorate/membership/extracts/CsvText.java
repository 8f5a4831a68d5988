package quorate.membership.extracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as CSV (RFC 4180), with a last line for the attribution. */
final class CsvText {

  private static final String BEGINS_A_FORMULA = "=+-@\u2212";
  private static final String BREAKS_A_CELL = "\t\r";

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

  // A spreadsheet runs what looks like a formula; text after an apostrophe it does not.
  static String cell(@Nullable Object value) {
    String text = Cell.plain(value);
    boolean words = value instanceof String || value instanceof Cell.Lines;
    return words && beginsFormula(text) ? "'" + text : text;
  }

  // Some skip what cannot be seen, and read a full-width sign as the sign itself.
  private static boolean beginsFormula(String text) {
    if (text.isEmpty() || BREAKS_A_CELL.indexOf(text.charAt(0)) >= 0) {
      return !text.isEmpty();
    }
    return text.codePoints()
        .filter(one -> !isSkipped(one))
        .mapToObj(one -> Normalizer.normalize(Character.toString(one), Normalizer.Form.NFKC))
        .findFirst()
        .filter(first -> !first.isEmpty() && BEGINS_A_FORMULA.indexOf(first.charAt(0)) >= 0)
        .isPresent();
  }

  private static boolean isSkipped(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || Character.isSpaceChar(character);
  }
}
