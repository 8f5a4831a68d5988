package quorate.chassis.door;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends a request whose body was announced and does not come, or hardly: it holds a place that
 * others want.
 */
@ApplicationScoped
class Arrival {

  /** What the slowest line brings in the time that is waited, many times over. */
  private static final int LEAST_BYTES = 50_000;

  private static final String LOOKING = Arrival.class.getName();

  private final Vertx vertx;
  private final Threshold threshold;
  private final long patience;

  Arrival(
      Vertx vertx,
      Threshold threshold,
      @ConfigProperty(name = "quorate.body.patience", defaultValue = "10S") Duration patience) {
    this.vertx = vertx;
    this.threshold = threshold;
    this.patience = patience.toMillis();
  }

  /** Looks again and again, until the body is there or who brings it gone. */
  void watch(RoutingContext http) {
    var came = new AtomicLong();
    long timer = vertx.setPeriodic(patience, looking -> look(http, looking, came));
    http.put(LOOKING, timer);
    http.addEndHandler(ended -> vertx.cancelTimer(timer));
  }

  /**
   * Looks no more: the body has been read to its end. The request itself does not always tell so,
   * as its end may wait behind bytes that were read out of turn.
   */
  void came(RoutingContext http) {
    Long timer = http.get(LOOKING);
    if (timer != null) {
      vertx.cancelTimer(timer);
    }
  }

  private void look(RoutingContext http, long timer, AtomicLong came) {
    long now = http.request().bytesRead();
    if (http.request().isEnded()) {
      vertx.cancelTimer(timer);
    } else if (now - came.getAndSet(now) < LEAST_BYTES) {
      vertx.cancelTimer(timer);
      threshold.refuse(http, Problems.of(DoorRefusal.BODY_DID_NOT_COME));
    }
  }
}
