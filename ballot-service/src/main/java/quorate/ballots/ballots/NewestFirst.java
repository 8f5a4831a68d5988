package quorate.ballots.ballots;

import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** The list begins with what was drafted last; the key of a row is its position in the log. */
final class NewestFirst {

  private NewestFirst() {}

  /** The position before which a page begins, of the key after which the page was asked for. */
  static long before(String key) {
    if (key.isEmpty()) {
      return Long.MAX_VALUE;
    }
    if (key.matches("[0-9]{1,18}")) {
      return Long.parseLong(key);
    }
    throw Problems.of(DoorRefusal.BAD_CURSOR);
  }
}
