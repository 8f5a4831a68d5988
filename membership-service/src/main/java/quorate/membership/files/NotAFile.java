package quorate.membership.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What people hand in by mistake where a CSV file is wanted, told from its first bytes. */
final class NotAFile {

  private static final int LOOKED_AT = 4096;

  private NotAFile() {}

  static Optional<Problem> look(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    String text = start.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return problem("The file is empty.", "Download it again and check its size.");
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return start.contains("[Content_Types].xml") || start.contains("xl/")
          ? problem("This is an Excel workbook.", "Save the sheet as CSV (UTF-8) and import that.")
          : problem("This is a ZIP archive.", "Unpack it and import the CSV file inside.");
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

  private static Optional<Problem> problem(String message, String mend) {
    return Optional.of(Problem.ofFile(message, mend));
  }
}
