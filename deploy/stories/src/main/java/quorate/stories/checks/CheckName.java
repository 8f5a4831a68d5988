package quorate.stories.checks;

import java.util.Locale;

/** A check of a story: implemented by one enum per story. */
public interface CheckName {

  /** The enum constant's name. */
  String name();

  /** What holds, in one sentence. */
  String sentence();

  /** The stable name: {@code late-vote-refused}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
