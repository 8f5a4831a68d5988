package quorate.membership.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.Source;

/** Reads a file as the NHS publishes it, whichever it is. */
public final class PublishedFile {

  private PublishedFile() {}

  /** The facts of the file and the problems of its rows, or why it cannot be used at all. */
  public static Reading read(Upload upload) {
    if (OrdRecord.looksLikeOne(upload.bytes())) {
      return OrdRecord.read(upload, sha256(upload.bytes()));
    }
    return switch (Content.of(upload.bytes())) {
      case Content.Useless(var problem) -> new Reading.Unusable(problem);
      case Content.Sheets(var sheets, var parted) -> read(upload, sheets, parted);
    };
  }

  /** Every sheet that is known; of a workbook, sheets that are not known explain it. */
  private static Reading read(Upload upload, List<List<Line>> sheets, @Nullable Separator parted) {
    List<Reading> readings =
        sheets.stream()
            .filter(lines -> !lines.isEmpty())
            .map(lines -> sheet(upload, lines, parted, () -> LatestDay.of(upload, sheets)))
            .toList();
    return readings.stream()
        .filter(Reading.Usable.class::isInstance)
        .map(Reading.Usable.class::cast)
        .reduce(Reading.Usable::and)
        .<Reading>map(usable -> usable)
        .orElse(readings.getFirst());
  }

  private static Reading sheet(
      Upload upload,
      List<Line> lines,
      @Nullable Separator parted,
      Supplier<Optional<LocalDate>> latest) {
    return switch (Recognition.of(lines.getFirst().cells(), parted)) {
      case Recognition.Unknown(var problem) -> new Reading.Unusable(problem);
      case Recognition.Known(var layout) ->
          read(upload, layout, layout.headed() ? lines.subList(1, lines.size()) : lines, latest);
    };
  }

  private static Reading read(
      Upload upload, Layout layout, List<Line> rows, Supplier<Optional<LocalDate>> latest) {
    if (rows.isEmpty()) {
      return unreadable("The file has a header and no rows.", "Download it again.");
    }
    return FileDay.of(upload, layout, rows, latest)
        .map(told -> rows(upload, layout, told).read(rows))
        .orElseGet(
            () ->
                unreadable(
                    "The file " + layout.kind().word() + " does not say of which day it speaks.",
                    layout.has(Column.DAY)
                        ? "Correct the column " + layout.title(Column.DAY) + "."
                        : "Say it with the import, as in published=2025-05-01, or in the file's name."));
  }

  private static Rows rows(Upload upload, Layout layout, FileDay told) {
    var source = new Source(upload.name(), sha256(upload.bytes()), null, told.day());
    return new Rows(layout, source, told.from(), upload.areas());
  }

  private static Reading unreadable(String message, String mend) {
    return new Reading.Unusable(Problem.ofFile(message, mend));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
