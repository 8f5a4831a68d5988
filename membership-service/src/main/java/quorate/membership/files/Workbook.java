package quorate.membership.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An Excel workbook (XLSX), read sheet by sheet within the bounds that a CSV file has. */
final class Workbook {

  /** Cells, or texts that cells share. */
  static final int MOST_FIELDS = 1_000_000;

  private static final int MOST_CHARACTERS = 30_000_000;
  private static final int LONGEST_CELL = 32_767;
  private static final int LONGEST_NUMBER = 400;
  private static final int LOOKED_AT = 4096;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private Workbook() {}

  /** A ZIP archive that begins with the parts of a workbook; another archive is told as such. */
  static boolean looksLikeOne(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    return start.startsWith("PK\u0003\u0004")
        && (start.contains("[Content_Types].xml") || start.contains("xl/"));
  }

  static Content read(byte[] bytes) {
    Optional<Problem> bomb = Inflated.tooMuch(bytes);
    if (bomb.isPresent()) {
      return new Content.Useless(bomb.get());
    }
    try (var workbook = open(bytes)) {
      var sheets = new ArrayList<List<Line>>();
      int fields = 0;
      long characters = 0;
      for (Sheet sheet : workbook.getSheets().toList()) {
        var lines = new ArrayList<Line>();
        try (Stream<Row> rows = sheet.openStream()) {
          for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
            Row row = all.next();
            fields += row.getCellCount();
            if (fields > MOST_FIELDS) {
              return useless(
                  "The workbook has more than %,d cells.".formatted(MOST_FIELDS),
                  "Import the rows of your own areas only.");
            }
            var line = new Line(row.getRowNum(), row.stream().map(Workbook::text).toList());
            characters += line.cells().stream().mapToLong(String::length).sum();
            if (characters > MOST_CHARACTERS
                || line.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
              return useless(
                  "Row %d has far more text than a sheet can hold.".formatted(line.number()),
                  "Import the rows of your own areas only.");
            }
            lines.add(line);
          }
        }
        sheets.add(padded(lines));
      }
      return sheets.stream().allMatch(List::isEmpty)
          ? useless("The workbook is empty.", "Download it again and check its size.")
          : new Content.Sheets(sheets, null);
    } catch (IOException | RuntimeException e) {
      // The reader answers broken XML with exceptions of several libraries.
      return useless(
          "The workbook is damaged.", "Open it in a spreadsheet, save it as XLSX and import that.");
    }
  }

  // The reader asks for the formats of cells, which a workbook made by hand may leave out.
  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
    } catch (ExcelReaderException e) {
      if (new String(bytes, StandardCharsets.ISO_8859_1).contains("styles.xml")) {
        throw e;
      }
      return new ReadableWorkbook(new ByteArrayInputStream(bytes));
    }
  }

  /** A sheet leaves out the empty cells at a row's end; its first row says how wide it is. */
  private static List<Line> padded(List<Line> lines) {
    List<Line> filled =
        lines.stream().filter(line -> line.cells().stream().anyMatch(c -> !c.isBlank())).toList();
    int width = filled.isEmpty() ? 0 : filled.getFirst().cells().size();
    return filled.stream().map(line -> line.padded(width)).toList();
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.NUMBER && isDay(cell)
        ? day(cell.asDate())
        : cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.getText();
  }

  // Written out, a number with a large exponent is as many digits.
  private static String plain(BigDecimal number) {
    return Math.abs((long) number.scale()) + number.precision() > LONGEST_NUMBER
        ? number.toString()
        : number.stripTrailingZeros().toPlainString();
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null
        && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches(".*[yYdD].*");
  }

  private static String day(LocalDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.toString();
  }

  private static Content useless(String message, String mend) {
    return new Content.Useless(Problem.ofFile(message, mend));
  }
}
