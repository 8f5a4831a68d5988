package quorate.stories.stack;

/** The story cannot go on: something answered otherwise than any story can work with. */
public final class StoryStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoryStopped(String message) {
    super(message);
  }

  public StoryStopped(String message, Throwable cause) {
    super(message, cause);
  }
}
