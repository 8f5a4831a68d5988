package quorate.membership.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was published: the file by name and hash, the line, and the day that the file speaks
 * of.
 */
public record Source(String file, String sha256, @Nullable Integer line, LocalDate fileDate) {

  /** The same file, at this line. */
  public Source at(int number) {
    return new Source(file, sha256, number, fileDate);
  }
}
