package quorate.chassis.door;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Has every address come as far as the {@link Threshold}: the HTTP server would refuse one that is
 * malformed before any route, with a bare status. It asks for this once, early, and nowhere else.
 */
public final class Addresses implements SmallRyeConfigBuilderCustomizer {

  /** To be found as a service. */
  public Addresses() {}

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    System.setProperty("vertx.disableURIValidation", "true");
  }
}
