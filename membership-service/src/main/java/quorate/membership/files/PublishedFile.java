package quorate.membership.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import quorate.membership.facts.Source;

/** Reads a file as the NHS publishes it, whichever it is. */
public final class PublishedFile {

  private PublishedFile() {}

  /** The facts of the file and the problems of its rows, or why it cannot be used at all. */
  public static Reading read(Upload upload) {
    Optional<Problem> mistaken = NotAFile.look(upload.bytes());
    if (mistaken.isPresent()) {
      return new Reading.Unusable(mistaken.get());
    }
    String text = FileText.decode(upload.bytes());
    Optional<Problem> tooMuch = NotAFile.longLine(text).or(() -> NotAFile.manyFields(text));
    if (tooMuch.isPresent()) {
      return new Reading.Unusable(tooMuch.get());
    }
    List<Line> lines = Line.split(text);
    return switch (Recognition.of(lines.getFirst().cells())) {
      case Recognition.Unknown(var problem) -> new Reading.Unusable(problem);
      case Recognition.Known(var layout) ->
          read(upload, layout, layout.headed() ? lines.subList(1, lines.size()) : lines);
    };
  }

  private static Reading read(Upload upload, Layout layout, List<Line> rows) {
    if (rows.isEmpty()) {
      return unreadable("The file has a header and no rows.", "Download it again.");
    }
    return FileDay.of(upload, layout, rows)
        .map(day -> new Source(upload.name(), sha256(upload.bytes()), null, day))
        .map(source -> new Rows(layout, source, upload.areas()).read(rows))
        .orElseGet(
            () ->
                unreadable(
                    "The file " + layout.kind().word() + " does not say of which day it speaks.",
                    layout.has(Column.DAY)
                        ? "Correct the column " + layout.title(Column.DAY) + "."
                        : "Say it with the import, as in published=2025-05-01, or in the file's name."));
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
