package quorate.counting.formats;

import java.util.List;

/** The first row of a CSV. */
record CsvHeader(Lines lines, long line, List<String> titles) {

  /** An error in this row. */
  Unreadable expected(String what) {
    return lines.expected(what, line);
  }
}
