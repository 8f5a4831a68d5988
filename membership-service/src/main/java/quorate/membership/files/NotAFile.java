package quorate.membership.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What people hand in by mistake where a CSV file is wanted, told before its rows are kept. */
final class NotAFile {

  private static final int LOOKED_AT = 4096;
  private static final int LONGEST_LINE = 20_000;

  /** England's 6,500 practices in the widest layout, 75 columns, are half of it. */
  private static final int MOST_FIELDS = 1_000_000;

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
   * No published row is longer than a few hundred characters; one of millions would fill memory.
   */
  static Optional<Problem> longLine(String text) {
    int number = 1;
    for (int from = 0; from < text.length(); number++) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (to - from > LONGEST_LINE) {
        return problem(
            "Line %d has %d characters; a row has at most %d."
                .formatted(number, to - from, LONGEST_LINE),
            "Download the file again, or end each row with a line break.");
      }
      from = to + 1;
    }
    return Optional.empty();
  }

  /** Each field kept takes many times its bytes in memory. */
  static Optional<Problem> manyFields(String text) {
    long fields = text.chars().filter(c -> c == ',' || c == '\n').count();
    return fields <= MOST_FIELDS
        ? Optional.empty()
        : problem(
            "The file has %d fields; at most %d are taken.".formatted(fields, MOST_FIELDS),
            "Import the rows of your own areas only.");
  }

  private static Optional<Problem> problem(String message, String mend) {
    return Optional.of(Problem.ofFile(message, mend));
  }
}
