package quorate.stories.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The titles of a list from its first row: of a workbook, of the first sheet that holds anything.
 * The service reads them alike; what is no list at all has no titles that it would take.
 */
final class Titles {

  private Titles() {}

  static List<String> of(byte[] bytes) {
    boolean workbook =
        new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1)
            .equals("PK\u0003\u0004");
    return workbook ? ofWorkbook(bytes) : ofText(bytes);
  }

  private static List<String> ofWorkbook(byte[] bytes) {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        Optional<List<String>> titles = first(sheet);
        if (titles.isPresent()) {
          return titles.get();
        }
      }
      return List.of();
    } catch (IOException | RuntimeException e) {
      // A damaged workbook makes the reader throw many things; the service says what is wrong.
      return List.of();
    }
  }

  private static Optional<List<String>> first(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.map(Titles::texts)
          .filter(row -> row.stream().anyMatch(text -> !text.isEmpty()))
          .findFirst();
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell == null ? "" : plain(cell.getText())).toList();
  }

  private static String plain(String title) {
    return title.strip().replaceAll("\\s+", " ");
  }

  private static List<String> ofText(byte[] bytes) {
    String first =
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .findFirst()
            .orElse("")
            .replace("\uFEFF", "");
    var titles = new ArrayList<String>();
    var title = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < first.length(); i++) {
      char c = first.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        titles.add(plain(title.toString()));
        title.setLength(0);
      } else {
        title.append(c);
      }
    }
    titles.add(plain(title.toString()));
    return titles;
  }
}
