package quorate.notifications.message;

import java.util.Arrays;

/** What a message tells of. */
public enum Occasion {
  NOTICE("notice"),
  RESULT("result"),
  VOTE("vote");

  private final String word;

  Occasion(String word) {
    this.word = word;
  }

  /** The occasion that a word names. */
  public static Occasion of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst().orElseThrow();
  }

  /** The word for it in events and answers. */
  public String word() {
    return word;
  }
}
