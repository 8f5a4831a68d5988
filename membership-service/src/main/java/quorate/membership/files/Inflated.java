package quorate.membership.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/**
 * How large an archive becomes when it is unpacked. What its own directory says is not believed: it
 * is unpacked once, and nothing of it kept.
 */
final class Inflated {

  private static final int MOST_BYTES = 60_000_000;
  private static final int MOST_PARTS = 500;
  private static final int MOST_TIMES = 100;
  private static final int HARMLESS = 5_000_000;

  private Inflated() {}

  static Optional<Problem> tooMuch(byte[] bytes) {
    long inflated = 0;
    int parts = 0;
    var buffer = new byte[16_384];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        if (++parts > MOST_PARTS) {
          return bomb("The workbook has more than %d parts.".formatted(MOST_PARTS));
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          inflated += read;
          if (inflated > MOST_BYTES
              || (inflated > HARMLESS && inflated / MOST_TIMES > bytes.length)) {
            return bomb("The workbook unpacks to far more than its size.");
          }
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(
          Problem.ofFile("The workbook is damaged or cut short.", "Download it again."));
    }
  }

  private static Optional<Problem> bomb(String message) {
    return Optional.of(Problem.ofFile(message, "Save the sheet as CSV (UTF-8) and import that."));
  }
}
