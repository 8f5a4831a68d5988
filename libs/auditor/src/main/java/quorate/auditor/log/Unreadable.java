package quorate.auditor.log;

/** The input cannot be read at all, which says nothing about what it holds. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unreadable(String message) {
    super(message);
  }
}
