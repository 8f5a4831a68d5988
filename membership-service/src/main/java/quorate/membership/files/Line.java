package quorate.membership.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One row as it stands in the file: the number of its first line, counted from 1, and its fields.
 */
record Line(int number, List<String> cells) {

  // Lenient, so that a stray quotation mark spoils its own row and not the whole file.
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setTrailingData(true).setLenientEof(true).get();

  Line {
    cells = List.copyOf(cells);
  }

  static List<Line> split(String text, Separator parted) {
    CSVFormat format = FORMAT.builder().setDelimiter(parted.sign()).get();
    try (var parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      var lines = new ArrayList<Line>();
      var alike = new Alike();
      int number = 1;
      int counted = 0;
      for (CSVRecord record : parser) {
        int start = (int) record.getCharacterPosition();
        number += lineEnds(text, counted, start);
        counted = start;
        lines.add(new Line(number, alike.of(record)));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be read", e);
    }
  }

  /** With empty cells up to this width. */
  Line padded(int width) {
    var filled = new ArrayList<>(cells);
    while (filled.size() < width) {
      filled.add("");
    }
    return new Line(number, filled);
  }

  /** A line break within a field: these files have none, so a quotation mark was left open. */
  boolean runsOn() {
    return cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
  }

  private static int lineEnds(String text, int from, int to) {
    int ends = 0;
    for (int at = from; at < to; at++) {
      ends += text.charAt(at) == '\n' ? 1 : 0;
    }
    return ends;
  }
}
