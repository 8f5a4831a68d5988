package quorate.notifications.message;

/** What a message tells of. */
public enum Occasion {
  NOTICE("notice"),
  RESULT("result");

  private final String word;

  Occasion(String word) {
    this.word = word;
  }

  /** The word for it in events and answers. */
  public String word() {
    return word;
  }
}
