package quorate.notifications.policy;

import java.time.Duration;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/** Whether an entry is recent enough to tell people of. */
final class News {

  // Whoever hears it later, as one that begins to tell of its kind does, has no news to tell.
  private static final Duration RECENT = Duration.ofDays(1);

  private News() {}

  static boolean isIn(Entry entry, Request request) {
    return !entry.recorded().isBefore(request.at().minus(RECENT));
  }
}
