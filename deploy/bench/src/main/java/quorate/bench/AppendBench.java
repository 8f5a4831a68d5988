package quorate.bench;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quorate.chassis.log.Append;
import quorate.chassis.log.Appended;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.NewEntry;

/** Appends with an expected version, through the chassis' log. */
final class AppendBench {
  public static void main(String[] args) throws Exception {
    Vertx vertx = Vertx.vertx();
    Pool pool =
        PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(8))
            .connectingTo(
                new PgConnectOptions()
                    .setHost("127.0.0.1")
                    .setPort(5999)
                    .setUser("app")
                    .setDatabase("t")
                    .setCachePreparedStatements(true))
            .using(vertx)
            .build();
    EventLog log = new EventLog(pool);
    String pad = "x".repeat(700);
    for (int round = 0; round < 3; round++)
      for (int clients : new int[] {1, 8, 32, 256}) {
        String run = UUID.randomUUID().toString();
        int n = clients == 1 ? 5000 : clients == 8 ? 30000 : 80000;
        var m =
            new Load(clients, n)
                .run(
                    i -> {
                      String stream = "vote/" + run + "/" + i;
                      byte[] bytes =
                          ("{\"specversion\":\"1.0\",\"sequence\":\"00000000000000000000\",\"recordedtime\":\"0000-00-00T00:00:00.000000Z\",\"id\":\""
                                  + pad
                                  + "\"}")
                              .getBytes(StandardCharsets.UTF_8);
                      return log.append(
                              "bench",
                              new Append(
                                  Map.of(stream, 0),
                                  List.of(
                                      new NewEntry(
                                          stream,
                                          1,
                                          "ballot.vote-cast.v1",
                                          false,
                                          UUID.randomUUID(),
                                          bytes)),
                                  null,
                                  null,
                                  204,
                                  null))
                          .map(
                              a -> {
                                if (!(a instanceof Appended.Recorded))
                                  throw new IllegalStateException(a.toString());
                                return a;
                              });
                    });
        System.out.printf(
            "clients %d rate %.0f p50 %.2f p99 %.2f%n", clients, m.rate(), m.p50(), m.p99());
      }
    vertx.close();
  }
}
