package quorate.chassis.publish;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Ground;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.Leadership;
import quorate.chassis.lead.Signal;
import quorate.local.Login;
import quorate.local.TestStack;

/** An instance of a service that leads and publishes, in a process of its own, to be killed. */
public final class RelayProcess {

  private RelayProcess() {}

  static Process start(Ground ground) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            RelayProcess.class.getName(),
            ground.service(),
            ground.database().reactiveUrl(),
            ground.database().relay().user(),
            ground.database().relay().password(),
            TestStack.shared().kafkaBootstrap())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Arguments: service, url, user, password, Kafka. */
  public static void main(String[] args) throws InterruptedException {
    Pool pool = Ground.connect(Vertx.vertx(), new Login(args[2], args[3]), args[1]);
    var database = new Database(pool);
    var heads = new Heads(args[0], database, new Signal());
    Map<String, Object> kafka = Map.of("bootstrap.servers", args[4]);
    var relay = new Relay(args[0], database, heads, kafka, 1, Duration.ofMillis(50));
    new Leadership(pool, List.of(heads, relay)).start();
    Thread.currentThread().join();
  }
}
