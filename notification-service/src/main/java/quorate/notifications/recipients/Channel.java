package quorate.notifications.recipients;

/** The way by which a person is told. */
public enum Channel {
  EMAIL("email"),
  LETTER("letter");

  private final String word;

  Channel(String word) {
    this.word = word;
  }

  /** The word for it in events and answers. */
  public String word() {
    return word;
  }
}
