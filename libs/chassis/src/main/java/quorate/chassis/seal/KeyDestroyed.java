package quorate.chassis.seal;

/** A key was asked for whose holder had one that was destroyed: there is never another. */
public final class KeyDestroyed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KeyDestroyed(String holder) {
    super("the key of " + holder + " was destroyed");
  }
}
