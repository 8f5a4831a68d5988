package quorate.auditor.log;

/** Bytes that are not in the promised form; and in what they differ. */
public final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final String why;

  public Malformed(String why) {
    super(why);
    this.why = why;
  }

  /** In what the bytes differ. */
  public String why() {
    return why;
  }
}
