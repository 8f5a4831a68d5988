package quorate.chassis.log;

import org.jspecify.annotations.Nullable;

/** What became of an append. */
public sealed interface Appended {

  /**
   * It stands at positions {@code first} to {@code last}; {@code replayed} when it already stood
   * there under its key.
   */
  record Recorded(long first, long last, int status, @Nullable String location, boolean replayed)
      implements Appended {}

  /** A stream was no longer at the version that the decision read: load and decide again. */
  record Moved() implements Appended {}

  /** {@code notAfter} had passed by the log's clock. */
  record TooLate() implements Appended {}

  /** The idempotency key was used before, for another request. */
  record KeyReused() implements Appended {}
}
