package quorate.notifications.message;

import java.util.Arrays;

/** What a message tells of. */
public enum Occasion {
  NOTICE("notice", false),
  RESULT("result", false),
  VOTE("vote", true),
  REMINDER("reminder", true),
  EXTENSION("extension", true);

  private final String word;
  private final boolean byEmailAlone;

  Occasion(String word, boolean byEmailAlone) {
    this.word = word;
    this.byEmailAlone = byEmailAlone;
  }

  /** The occasion that a word names. */
  public static Occasion of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst().orElseThrow();
  }

  /** The word for it in events and answers. */
  public String word() {
    return word;
  }

  /** Whether a letter would come too late to be of use. */
  public boolean isByEmailAlone() {
    return byEmailAlone;
  }
}
