package quorate.chassis.log;

import quorate.chassis.wire.EntryBytes;

/** An entry over the limit; nothing of its append is recorded. */
public final class EntryTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EntryTooLarge(String type, int size) {
    super(
        "an entry of type %s would measure %,d bytes; at most %,d can be recorded"
            .formatted(type, size, EntryBytes.LIMIT));
  }
}
