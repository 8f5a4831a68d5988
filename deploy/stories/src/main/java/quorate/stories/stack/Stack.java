package quorate.stories.stack;

import java.net.URI;
import java.nio.file.Path;
import quorate.local.Ports;
import quorate.local.Secrets;

/** Where a running stack is met, and the one password of its invented people. */
public record Stack(URI gateway, String kafka, Path demoData, String password) {

  /** The stack that {@code ./quorate up} started from this folder, its ports moved by a number. */
  public static Stack of(Path repository, int portsMoved) {
    var ports = new Ports(portsMoved);
    var secrets = Secrets.in(repository.resolve(".quorate").resolve("secrets.properties"));
    return new Stack(
        URI.create(ports.origin()),
        "127.0.0.1:" + ports.kafka(),
        repository.resolve("deploy").resolve("demo-data"),
        secrets.password("people"));
  }

  @Override
  public String toString() {
    return gateway.toString();
  }
}
