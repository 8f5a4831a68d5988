package quorate.membership.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What people hand in by mistake where a CSV file is wanted, told before its rows are kept. */
final class NotAFile {

  private static final int LOOKED_AT = 4096;
  private static final int LONGEST_LINE = 20_000;

  /** Twice what epraccur has of all England and all years, in its 27 columns. */
  private static final int MOST_ROWS = 100_000;

  private static final int MOST_FIELDS = 2_000_000;

  private NotAFile() {}

  static Optional<Problem> look(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    String text = start.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return problem("The file is empty.", "Download it again and check its size.");
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return problem("This is a ZIP archive.", "Unpack it and import the file inside.");
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return problem(
          "This is an old or locked Excel workbook.", "Save it as XLSX and import that.");
    }
    if (text.startsWith("<!doctype") || text.startsWith("<html")) {
      return problem("This is a web page.", "Download the file that the page links to.");
    }
    if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
      return problem("The file is written in UTF-16.", "Save it as CSV (UTF-8).");
    }
    return start.indexOf('\0') < 0
        ? Optional.empty()
        : problem("This is not a text file.", "Import the CSV file as it was published.");
  }

  /**
   * Counted in the bytes, before they are text. No published row is longer than a few hundred; one
   * of millions would fill memory, and each row and field kept takes many times its bytes.
   */
  static Optional<Problem> tooMuch(byte[] bytes, Separator parted) {
    int line = 1;
    int rows = 0;
    int fields = 0;
    for (int from = 0; from < bytes.length; line++) {
      int to = from;
      for (; to < bytes.length && !isLineEnd(bytes[to]); to++) {
        fields += bytes[to] == parted.sign() ? 1 : 0;
      }
      if (to - from > LONGEST_LINE) {
        return longLine(line, to - from);
      }
      rows += to > from ? 1 : 0;
      fields += to > from ? 1 : 0;
      if (rows > MOST_ROWS || fields > MOST_FIELDS) {
        return problem(
            "The file has more than %,d rows or %,d fields.".formatted(MOST_ROWS, MOST_FIELDS),
            "Import the rows of your own areas only.");
      }
      boolean both = to + 1 < bytes.length && bytes[to] == '\r' && bytes[to + 1] == '\n';
      from = to + (both ? 2 : 1);
    }
    return Optional.empty();
  }

  private static boolean isLineEnd(byte one) {
    return one == '\n' || one == '\r';
  }

  private static Optional<Problem> longLine(int number, int length) {
    return problem(
        "Line %d has %d bytes; a row has at most %d.".formatted(number, length, LONGEST_LINE),
        "Download the file again, or end each row with a line break.");
  }

  private static Optional<Problem> problem(String message, String mend) {
    return Optional.of(Problem.ofFile(message, mend));
  }
}
