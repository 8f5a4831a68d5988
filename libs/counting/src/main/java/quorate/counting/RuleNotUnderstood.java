package quorate.counting;

/** A counting rule's data that is none: the field by its path, what it has, and what is wrong. */
public final class RuleNotUnderstood extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String path;
  private final String given;
  private final String why;

  public RuleNotUnderstood(String path, Object given, String why) {
    super(path + ": " + why + " (" + given + ")");
    this.path = path;
    this.given = String.valueOf(given);
    this.why = why;
  }

  /** As {@code constraints[0].most}; empty for the whole. */
  public String path() {
    return path;
  }

  public String given() {
    return given;
  }

  /** One sentence. */
  public String why() {
    return why;
  }
}
