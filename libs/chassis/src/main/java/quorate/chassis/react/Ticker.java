package quorate.chassis.react;

import io.vertx.core.Vertx;
import java.time.Clock;
import org.jboss.logging.Logger;
import quorate.chassis.lead.Duty;

/** Asks one time policy, every {@value #EVERY_MS} ms, to do what is due. */
public final class Ticker implements Duty {

  private static final Logger LOG = Logger.getLogger(Ticker.class);
  private static final long EVERY_MS = 250;

  private final TimedPolicy policy;
  private final Clock clock;
  private final Stage stage;

  /** Ticks by this clock. */
  public Ticker(TimedPolicy policy, Clock clock, Vertx vertx) {
    this.policy = policy;
    this.clock = clock;
    this.stage = new Stage(vertx);
  }

  @Override
  public String name() {
    return "policy " + policy.name();
  }

  @Override
  public void run() throws InterruptedException {
    while (true) {
      try {
        stage.perform(() -> policy.tick(clock.instant()));
      } catch (RuntimeException e) {
        LOG.warnf(e, "%s could not do what is due", policy.name());
        Thread.sleep(4 * EVERY_MS);
      }
      Thread.sleep(EVERY_MS);
    }
  }
}
