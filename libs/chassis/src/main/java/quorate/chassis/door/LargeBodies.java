package quorate.chassis.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * How many bytes of bodies that may be large are under way at once: each is kept whole until it is
 * answered, so together they have to fit into memory too.
 */
@Singleton
final class LargeBodies {

  private static final int MOST = BodyLimit.IMPORT + BodyLimit.IMPORT / 2;

  private final Semaphore bytes = new Semaphore(MOST);

  /** Takes in a body until its answer has ended; a 503 problem when there is no room now. */
  void admit(RoutingContext http, int length) {
    if (!bytes.tryAcquire(length)) {
      throw Problems.of(DoorRefusal.TOO_MUCH_AT_ONCE);
    }
    http.addEndHandler(ended -> bytes.release(length));
  }
}
