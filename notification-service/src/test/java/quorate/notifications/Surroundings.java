package quorate.notifications;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import quorate.testkit.KeysOfPeople;

/** Who hands out people's keys, where people read, and a port for a mail server. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

  private final KeysOfPeople keys = new KeysOfPeople();

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(keys.start());
    settings.put("quorate.public-url", "http://localhost:8080");
    settings.put("quarkus.mailer.host", "127.0.0.1");
    settings.put("quarkus.mailer.port", Integer.toString(freePort()));
    return settings;
  }

  @Override
  public void stop() {
    keys.stop();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
