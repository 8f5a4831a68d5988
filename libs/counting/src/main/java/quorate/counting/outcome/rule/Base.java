package quorate.counting.outcome.rule;

/** What a pass mark is a fraction of. */
public enum Base {
  /** Votes for and against; abstentions do not count. */
  FOR_AND_AGAINST("votes cast for and against"),
  /** Votes for, against and abstaining; spoilt papers do not count. */
  CAST("votes cast, abstentions included"),
  /** The total voting rights of all who are entitled, voting or not. */
  ENTITLED("total voting rights of those entitled"),
  /** The voting rights of those present or represented, voting or not. */
  PRESENT("voting rights of those present");

  private final String words;

  Base(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  @Override
  public String toString() {
    return Words.key(this);
  }
}
