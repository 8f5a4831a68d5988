package quorate.membership.known;

import java.time.LocalDate;
import quorate.chassis.door.Versioned;

/** A view of one stream, which was read as of a moment. */
public interface OfStream extends Versioned {

  /** Says at which version the stream was, as far as the view shows it. */
  void at(long version);

  /** Tells a row from the others of its stream: one entry may draw several, each from a day on. */
  static long variant(long entry, LocalDate since) {
    return entry * 10_000_000 + since.toEpochDay();
  }
}
