package quorate.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** A log in a database of its own, and the entries that a benchmark appends to it. */
record BenchLog(
    String service, ServiceDatabase database, Vertx vertx, Signal recorded, EventLog log)
    implements AutoCloseable {

  /** The synthetic convener; it is nobody's. */
  static final String CONVENER = "bench";

  private static final Duration IDLE = Duration.ofSeconds(5);
  private static final Noted NOTED = new Noted("x".repeat(300));

  record Noted(String text) {}

  static BenchLog open(String service, ServiceDatabase database) {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.owner().user(), database.owner().password())
        .locations("classpath:db/log")
        .placeholders(Map.of("app", database.app().user(), "relay", database.relay().user()))
        .load()
        .migrate();
    Vertx vertx = Vertx.vertx();
    var recorded = new Signal();
    var log = new EventLog(pool(vertx, database, database.app()), recorded::raise);
    return new BenchLog(service, database, vertx, recorded, log);
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
    var heads = new Heads(service, rows, recorded);
    var relay = new Relay(service, rows, heads, Map.of("bootstrap.servers", kafka), 1, IDLE);
    var leadership = new Leadership(pool, List.of(heads, relay));
    leadership.start();
    return leadership;
  }

  /** Appends one entry, expecting a new stream. */
  Future<Appended.Recorded> append(String stream) {
    return append(List.of(entry(stream, "bench.noted.v1", NOTED)));
  }

  /** Appends entries, each as the next of its stream. */
  Future<Appended.Recorded> append(List<NewEntry> entries) {
    Map<String, Integer> expected =
        entries.stream()
            .collect(Collectors.toMap(NewEntry::stream, entry -> entry.version() - 1, Math::min));
    return log.append(CONVENER, new Append(expected, entries, null, null, 204, null))
        .map(Appended.Recorded.class::cast);
  }

  /** How large the entry of {@link #append(String)} is, in bytes. */
  int entrySize() {
    return entry("vote/" + UUID.randomUUID(), "bench.noted.v1", NOTED).bytes().length;
  }

  NewEntry entry(String stream, String type, Record event) {
    return entry(stream, 1, type, event);
  }

  NewEntry entry(String stream, int version, String type, Record event) {
    UUID id = UUID.randomUUID();
    var header =
        new EntryHeader(
            id,
            service,
            CONVENER,
            stream,
            version,
            Instant.now(),
            "login:bench",
            "role:system",
            id,
            null,
            "");
    byte[] bytes = EntryBytes.encode(header, type, event);
    return new NewEntry(stream, version, type, false, id, bytes);
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
