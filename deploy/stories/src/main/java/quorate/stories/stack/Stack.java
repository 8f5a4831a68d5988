package quorate.stories.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import quorate.local.Ports;
import quorate.local.Repository;
import quorate.local.Secrets;

/** Where a running stack is met, and the one password of its invented people. */
public record Stack(URI gateway, String kafka, Path demoData, String password) {

  /** The stack that {@code ./quorate up} started from this repository. */
  public static Stack here() {
    var ports = new Ports(Integer.getInteger("quorate.port-shift", 0));
    Path secrets = Repository.here().root().resolve(".quorate").resolve("secrets.properties");
    if (Files.notExists(secrets)) {
      throw new StoryStopped("no stack was started here yet: ./quorate up");
    }
    return at(ports, secrets);
  }

  /** A stack of this repository at these ports. */
  public static Stack at(Ports ports, Path secrets) {
    return new Stack(
        URI.create(ports.origin()),
        "127.0.0.1:" + ports.kafka(),
        Repository.here().root().resolve("deploy").resolve("demo-data"),
        Secrets.in(secrets).password("people"));
  }

  @Override
  public String toString() {
    return gateway.toString();
  }
}
