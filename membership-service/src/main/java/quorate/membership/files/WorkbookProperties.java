package quorate.membership.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a workbook says of itself, beside its sheets. */
final class WorkbookProperties {

  private static final String PART = "docProps/core.xml";
  private static final int LOOKED_AT = 20_000;
  private static final Pattern MODIFIED =
      Pattern.compile("<dcterms:modified[^>]*>(\\d{4}-\\d{2}-\\d{2})");

  private WorkbookProperties() {}

  /** The day on which it was last saved; none of what is no workbook, or does not say. */
  static Optional<LocalDate> saved(byte[] bytes) {
    if (!Workbook.looksLikeOne(bytes)) {
      return Optional.empty();
    }
    try (var channel = new SeekableInMemoryByteChannel(bytes);
        var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      ZipArchiveEntry part = zip.getEntry(PART);
      return part == null
          ? Optional.empty()
          : modified(
              new String(zip.getInputStream(part).readNBytes(LOOKED_AT), StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Its sheets were read, so only what stands beside them is broken.
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> modified(String properties) {
    Matcher modified = MODIFIED.matcher(properties);
    return modified.find() ? DateSpellings.parse(modified.group(1)) : Optional.empty();
  }
}
