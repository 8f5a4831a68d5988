package quorate.membership.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was published: the file by name and hash, the line, and the day that the file speaks
 * of. What a secretary states rests on a document by name, which is not kept here: it has no hash.
 */
public record Source(
    String file, @Nullable String sha256, @Nullable Integer line, LocalDate fileDate) {

  /** A document that a secretary names, such as a letter of the ICB, and its day. */
  public static Source told(String document, LocalDate day) {
    return new Source(document, null, null, day);
  }

  /** The same file, at this line. */
  public Source at(int number) {
    return new Source(file, sha256, number, fileDate);
  }
}
