package quorate.counting.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes files of ballots. */
public final class Formats {

  private Formats() {}

  /**
   * Reads a file in whatever format its content is, packed by gzip or not; {@code reading} says
   * what numbers below candidates' names are. A file that cannot be understood throws {@link
   * Unreadable}.
   */
  public static Ballots read(Path path, Reading reading) throws IOException {
    var source = new Source(path);
    var format = Recognised.of(source);
    if (format == Format.RCTAB) {
      return RctabReader.read(path);
    }
    try (var lines = source.open()) {
      boolean more = lines.next();
      boolean rows = format == Format.CSV || format == Format.DEBIAN;
      while (more && (lines.isBlank() || (rows && lines.startsWith('#')))) {
        more = lines.next();
      }
      return read(lines, format, reading);
    }
  }

  /**
   * Writes ballots; for {@link Format#RCTAB} the cast vote records stand beside the configuration.
   * What a format cannot say throws {@link IllegalArgumentException}.
   */
  public static void write(Ballots ballots, Format format, Path path) throws IOException {
    if (ballots.papers() instanceof Papers.Scored scored) {
      if (format != Format.CSV) {
        throw new IllegalArgumentException("scores are written as CSV, not " + format);
      }
      Files.writeString(path, CsvWriter.scores(scored));
      return;
    }
    var written = Written.of(ballots);
    switch (format) {
      case BLT -> Files.writeString(path, BltWriter.text(written));
      case PREFLIB -> Files.writeString(path, PreflibWriter.text(written));
      case ABIF -> Files.writeString(path, OrderWriter.abif(written));
      case CONDORCET -> Files.writeString(path, OrderWriter.condorcet(written));
      case DEBIAN -> Files.writeString(path, OrderWriter.debian(written));
      case CSV -> Files.writeString(path, CsvWriter.ranks(written));
      case RCTAB -> RctabWriter.write(written, path);
    }
  }

  private static Ballots read(Lines lines, Format format, Reading reading) throws IOException {
    return switch (format) {
      case BLT -> BltReader.read(lines);
      case PREFLIB -> PreflibReader.read(lines);
      case ABIF -> AbifReader.read(lines, reading);
      case DEBIAN -> DebianReader.read(lines);
      case CONDORCET -> CondorcetReader.read(lines);
      case CSV, RCTAB -> CsvReader.read(lines, reading);
    };
  }
}
