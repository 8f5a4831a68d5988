package quorate.counting.formats;

/** A file that is not what it should be: where, and what was expected there. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** {@code line} is counted from 1. */
  public Unreadable(String file, long line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
