package quorate.auditor.meeting;

import java.util.Locale;
import quorate.auditor.log.Malformed;

/** Values by their words in entries. */
final class Word {

  private Word() {}

  static <E extends Enum<E>> E of(Class<E> type, String word) throws Malformed {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new Malformed(word + " is no " + type.getSimpleName());
    }
  }
}
