package quorate.membership.files;

import org.jspecify.annotations.Nullable;

/**
 * Why a row, or the whole file, cannot be used, and the mend. Lines count from 1; line 0 is the
 * file as a whole.
 */
public record Problem(
    int line, @Nullable String column, @Nullable String value, String message, String mend) {

  private static final int LONGEST = 80;

  public Problem {
    value = value == null ? null : shortened(value);
  }

  /**
   * A problem of the file as a whole. It quotes nothing: a wrong file may hold anything, names of
   * persons included.
   */
  public static Problem ofFile(String message, String mend) {
    return new Problem(0, null, null, message, mend);
  }

  private static String shortened(String value) {
    String plain = value.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }
}
