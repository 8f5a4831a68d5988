package quorate.membership.files;

/** What says of which day a file speaks, in the order in which it is asked. */
public enum DayFrom {
  /** The file itself, in a column or a property. */
  FILE("file"),
  /** Whoever hands it in. */
  GIVEN("given"),
  NAME("name"),
  /** When the workbook was last saved. */
  PROPERTIES("properties"),
  /** The latest day in the file that had come when it was handed in: it is not older than that. */
  LATEST_DAY("latest-day"),
  /** The day on which it was handed in, for a convener's own list that says no other. */
  RECEIVED("received");

  private final String word;

  DayFrom(String word) {
    this.word = word;
  }

  /** The word for it in events and answers. */
  public String word() {
    return word;
  }
}
