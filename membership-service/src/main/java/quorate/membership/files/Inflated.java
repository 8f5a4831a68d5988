package quorate.membership.files;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * How much a workbook becomes when it is read. It is opened with the library that its reader opens
 * it with, so that both see the same parts, and unpacked once; no size that it states is believed,
 * and nothing of it is kept.
 */
final class Inflated {

  private static final int MOST_PARTS = 500;
  private static final byte[] PART = {'P', 'K', 1, 2};

  private Inflated() {}

  static Optional<Problem> tooMuch(byte[] bytes) {
    if (parts(bytes) > MOST_PARTS) {
      return tooMuch("The workbook has more than %d parts.".formatted(MOST_PARTS));
    }
    try (var channel = new SeekableInMemoryByteChannel(bytes);
        var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      measure(zip, new Unpacking(bytes.length));
      return Optional.empty();
    } catch (TooMuch e) {
      return tooMuch(e.said());
    } catch (IOException | RuntimeException e) {
      // The library answers some damage with exceptions of its own.
      return Optional.of(
          Problem.ofFile("The workbook is damaged or cut short.", "Download it again."));
    }
  }

  private static void measure(ZipFile zip, Unpacking unpacking) throws IOException {
    for (Iterator<ZipArchiveEntry> parts = zip.getEntries().asIterator(); parts.hasNext(); ) {
      ZipArchiveEntry part = parts.next();
      if (part.getMethod() != ZipEntry.DEFLATED && part.getMethod() != ZipEntry.STORED) {
        throw new IOException("no workbook is packed in this way");
      }
      try (var read = unpacking.of(zip.getInputStream(part))) {
        XmlPart.look(read);
      }
    }
  }

  /** Each part is at least as many bytes of the archive's directory, counted before it is kept. */
  private static int parts(byte[] bytes) {
    int parts = 0;
    for (int at = 0; at <= bytes.length - PART.length; at++) {
      if (bytes[at] == PART[0]
          && bytes[at + 1] == PART[1]
          && bytes[at + 2] == PART[2]
          && bytes[at + 3] == PART[3]) {
        parts++;
      }
    }
    return parts;
  }

  private static Optional<Problem> tooMuch(String said) {
    return Optional.of(Problem.ofFile(said, "Save the sheet as CSV (UTF-8) and import that."));
  }
}
