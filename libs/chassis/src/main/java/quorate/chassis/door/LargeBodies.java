package quorate.chassis.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/**
 * How many bytes of bodies that may be large are under way at once: each is kept whole until it is
 * answered, so together they have to fit into memory too. One convener has a share that leaves the
 * others room.
 */
@Singleton
final class LargeBodies {

  private static final int MOST = BodyLimit.IMPORT + BodyLimit.IMPORT / 2;
  private static final int MOST_OF_ONE = BodyLimit.IMPORT;

  private final Arrival arrival;
  private final Map<String, Integer> underWay = new HashMap<>();
  private int all;

  LargeBodies(Arrival arrival) {
    this.arrival = arrival;
  }

  /** Takes in a body until its answer has ended; a 503 problem when there is no room now. */
  void admit(RoutingContext http, String convener, int length) {
    if (!take(convener, length)) {
      throw Problems.of(DoorRefusal.TOO_MUCH_AT_ONCE);
    }
    http.addEndHandler(ended -> release(convener, length));
    arrival.watch(http);
  }

  private synchronized boolean take(String convener, int length) {
    int own = underWay.getOrDefault(convener, 0);
    if (length > MOST - all || length > MOST_OF_ONE - own) {
      return false;
    }
    underWay.put(convener, own + length);
    all += length;
    return true;
  }

  private synchronized void release(String convener, int length) {
    underWay.computeIfPresent(convener, (known, own) -> own > length ? own - length : null);
    all -= length;
  }
}
