package quorate.stories.importing;

import static java.util.Comparator.comparingLong;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The titles of a list: the first row that has more than one cell, as a line may stand over it; of
 * a workbook, of any sheet. The service reads them alike; what is no list at all has no titles that
 * it would take.
 */
final class Titles {

  private static final int MOST_ABOVE = 20;
  private static final String SEPARATORS = ",;\t";

  private Titles() {}

  static List<String> of(byte[] bytes) {
    boolean workbook =
        new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1)
            .equals("PK\u0003\u0004");
    return workbook ? ofWorkbook(bytes) : ofText(bytes);
  }

  private static List<String> ofWorkbook(byte[] bytes) {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      var rows = new ArrayList<List<String>>();
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> all = sheet.openStream()) {
          all.map(Titles::texts).filter(Titles::says).limit(MOST_ABOVE).forEach(rows::add);
        }
      }
      return under(rows);
    } catch (IOException | RuntimeException e) {
      // A damaged workbook makes the reader throw many things; the service says what is wrong.
      return List.of();
    }
  }

  private static List<String> under(List<List<String>> rows) {
    return rows.stream()
        .filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1)
        .findFirst()
        .orElseGet(() -> rows.stream().findFirst().orElse(List.of()));
  }

  private static boolean says(List<String> row) {
    return row.stream().anyMatch(cell -> !cell.isEmpty());
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell == null ? "" : plain(cell.getText())).toList();
  }

  private static String plain(String title) {
    return title.strip().replaceAll("\\s+", " ");
  }

  private static List<String> ofText(byte[] bytes) {
    List<String> lines =
        new String(bytes, StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .lines()
            .filter(line -> !line.isBlank())
            .limit(MOST_ABOVE)
            .toList();
    char separator = separator(lines);
    return under(lines.stream().map(line -> cells(line, separator)).toList());
  }

  /** The most frequent in the first line that has any. */
  private static char separator(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceAll("\"[^\"]*\"", ""))
        .filter(line -> SEPARATORS.chars().anyMatch(sign -> line.indexOf(sign) >= 0))
        .findFirst()
        .map(
            line ->
                SEPARATORS
                    .chars()
                    .boxed()
                    .max(comparingLong(sign -> count(line, sign)))
                    .orElseThrow())
        .map(sign -> (char) sign.intValue())
        .orElse(',');
  }

  private static long count(String line, int sign) {
    return 10 * line.chars().filter(each -> each == sign).count() - SEPARATORS.indexOf(sign);
  }

  private static List<String> cells(String line, char separator) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(plain(cell.toString()));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(plain(cell.toString()));
    return cells;
  }
}
