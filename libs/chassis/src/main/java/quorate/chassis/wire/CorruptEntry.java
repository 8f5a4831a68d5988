package quorate.chassis.wire;

/** An entry that cannot be what it claims to be. Whatever reads it stops; nothing is skipped. */
public final class CorruptEntry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CorruptEntry(String message) {
    super(message);
  }

  public CorruptEntry(String message, Throwable cause) {
    super(message, cause);
  }
}
