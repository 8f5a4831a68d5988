package quorate.chassis.react;

/**
 * What a reaction fails with while it must wait for something: nothing is broken. It is tried again
 * like any failure, and its reason is stated as it is, without a trace.
 */
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** {@code why} says what it waits for. */
  public NotYet(String why) {
    super(why, null, false, false);
  }
}
