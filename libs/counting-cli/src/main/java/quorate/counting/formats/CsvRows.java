package quorate.counting.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a CSV file (RFC 4180; commas, semicolons or tabs), one at a time, cells as bytes
 * without spaces around them. Not thread-safe.
 */
final class CsvRows {

  private final Lines lines;
  private final byte delimiter;
  private byte[] data = new byte[1 << 12];
  private int[] ends = new int[64];
  private int length;
  private int size;
  private long begins;

  /** The delimiter is the one that the first line, which is the present one, has most of. */
  CsvRows(Lines lines) throws IOException {
    this.lines = lines;
    this.delimiter = delimiter(lines);
    split();
  }

  private static byte delimiter(Lines lines) {
    byte most = ',';
    int count = 0;
    for (char each : new char[] {',', ';', '\t'}) {
      int found = (int) lines.text().chars().filter(one -> one == each).count();
      if (found > count) {
        most = (byte) each;
        count = found;
      }
    }
    return most;
  }

  /** Moves to the next row that is not empty. */
  boolean next() throws IOException {
    while (lines.next()) {
      if (!lines.isBlank()) {
        split();
        return true;
      }
    }
    return false;
  }

  private void split() throws IOException {
    size = 0;
    length = 0;
    begins = lines.number();
    int cell = 0;
    var bytes = lines.bytes();
    for (int i = lines.from(); i < lines.to(); i++) {
      byte each = bytes[i];
      if (each == delimiter) {
        end();
        cell = length;
      } else if (each == '"' && length == cell) {
        i = quoted(i + 1) - 1;
        bytes = lines.bytes();
        refuseTextAfterQuotes(i + 1);
      } else if (length > cell || each != ' ') {
        put(each);
      }
    }
    end();
  }

  /** Takes what is in quotes, over several lines if need be; answers where the cell goes on. */
  private int quoted(int start) throws IOException {
    int i = start;
    while (true) {
      var bytes = lines.bytes();
      while (i < lines.to() && bytes[i] != '"') {
        put(bytes[i++]);
      }
      if (i >= lines.to()) {
        put((byte) '\n');
        if (!lines.next()) {
          throw lines.expected("'\"' at the end of a cell in quotes", begins);
        }
        i = lines.from();
      } else if (i + 1 < lines.to() && bytes[i + 1] == '"') {
        put((byte) '"');
        i += 2;
      } else {
        return i + 1;
      }
    }
  }

  private void refuseTextAfterQuotes(int at) {
    int i = at;
    while (i < lines.to() && (lines.bytes()[i] == ' ' || lines.bytes()[i] == '\t')) {
      if (lines.bytes()[i] == delimiter) {
        return;
      }
      i++;
    }
    if (i < lines.to() && lines.bytes()[i] != delimiter) {
      throw lines.expected("the end of a cell after its '\"', or two for one in the text", begins);
    }
  }

  private void put(byte each) {
    if (length == data.length) {
      data = Arrays.copyOf(data, length * 2);
    }
    data[length++] = each;
  }

  private void end() {
    if (size + 1 == ends.length) {
      ends = Arrays.copyOf(ends, size * 2 + 2);
    }
    int end = length;
    while (end > from(size) && (data[end - 1] == ' ' || data[end - 1] == '\t')) {
      end--;
    }
    length = end;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  byte[] data() {
    return data;
  }

  int from(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  int to(int cell) {
    return ends[cell];
  }

  /** Whether the cell is empty, or the row too short for it. */
  boolean isEmpty(int cell) {
    return cell >= size || from(cell) == to(cell);
  }

  String text(int cell) {
    return isEmpty(cell) ? "" : lines.text(data, from(cell), to(cell));
  }

  List<String> texts() {
    var texts = new ArrayList<String>();
    for (int i = 0; i < size; i++) {
      texts.add(text(i));
    }
    return texts;
  }

  /** The number of the name in this cell. */
  int number(int cell, Names names, boolean adding) {
    return adding
        ? names.ofOrNew(lines, data, from(cell), to(cell))
        : names.of(lines, data, from(cell), to(cell));
  }

  /** A whole number of at most nine digits; -1 if the cell is anything else. */
  int whole(int cell) {
    int number = 0;
    for (int i = from(cell); i < to(cell); i++) {
      if (data[i] < '0' || data[i] > '9' || i - from(cell) > 8) {
        return -1;
      }
      number = number * 10 + (data[i] - '0');
    }
    return number;
  }

  Lines lines() {
    return lines;
  }

  /** An error on the row in hand. */
  Unreadable expected(String what) {
    return lines.expected(what, begins);
  }
}
