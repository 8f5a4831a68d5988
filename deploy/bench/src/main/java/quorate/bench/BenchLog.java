package quorate.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import quorate.chassis.lead.Database;
import quorate.chassis.lead.Heads;
import quorate.chassis.lead.Leadership;
import quorate.chassis.lead.Signal;
import quorate.chassis.log.Append;
import quorate.chassis.log.Appended;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.NewEntry;
import quorate.chassis.publish.Relay;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;
import quorate.local.Login;
import quorate.local.ServiceDatabase;

/** A log in a database of its own, and the entries that the benchmark appends to it. */
record BenchLog(ServiceDatabase database, Vertx vertx, Signal recorded, EventLog log)
    implements AutoCloseable {

  record Noted(String text) {}

  static BenchLog open(ServiceDatabase database) {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.owner().user(), database.owner().password())
        .locations("classpath:db/log")
        .placeholders(Map.of("app", database.app().user(), "relay", database.relay().user()))
        .load()
        .migrate();
    Vertx vertx = Vertx.vertx();
    var recorded = new Signal();
    var log = new EventLog(pool(vertx, database, database.app()), recorded::raise);
    return new BenchLog(database, vertx, recorded, log);
  }

  private static Pool pool(Vertx vertx, ServiceDatabase database, Login role) {
    return PgBuilder.pool()
        .with(new PoolOptions().setMaxSize(8))
        .connectingTo(
            PgConnectOptions.fromUri(database.reactiveUrl())
                .setUser(role.user())
                .setPassword(role.password())
                .setCachePreparedStatements(true))
        .using(vertx)
        .build();
  }

  /** A relay that publishes this log, at work until it is closed. */
  Leadership relay(String kafka) {
    Pool pool = pool(vertx, database, database.relay());
    var rows = new Database(pool);
    var heads = new Heads("bench", rows, recorded);
    var relay = new Relay("bench", rows, heads, Map.of("bootstrap.servers", kafka), 1);
    var leadership = new Leadership(pool, List.of(heads, relay));
    leadership.start();
    return leadership;
  }

  /** Appends one entry, expecting a new stream. */
  Future<Appended.Recorded> append(String stream) {
    NewEntry entry = entry(stream);
    return log.append("bench", new Append(Map.of(stream, 0), List.of(entry), null, null, 204, null))
        .map(Appended.Recorded.class::cast);
  }

  static NewEntry entry(String stream) {
    UUID id = UUID.randomUUID();
    var header =
        new EntryHeader(
            id,
            "bench",
            "bench",
            stream,
            1,
            Instant.now(),
            "login:bench",
            "role:system",
            id,
            null,
            "");
    byte[] bytes = EntryBytes.encode(header, "bench.noted.v1", new Noted("x".repeat(300)));
    return new NewEntry(stream, 1, "bench.noted.v1", false, id, bytes);
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
