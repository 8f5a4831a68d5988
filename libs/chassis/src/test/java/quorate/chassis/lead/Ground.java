package quorate.chassis.lead;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Append;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.NewEntry;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;
import quorate.chassis.wire.EventTypes;
import quorate.local.Login;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/** A service's database with nothing in it, on the shared test stack, and entries to put in. */
public record Ground(
    String service,
    ServiceDatabase database,
    Vertx vertx,
    Pool app,
    Pool relay,
    Database work,
    Signal recorded,
    EventLog log)
    implements AutoCloseable {

  /** What is recorded in these tests. */
  public record Noted(String text) {}

  /** The same, promised to outsiders. */
  public record Proclaimed(String text) {}

  /** Both, for this service. */
  public static EventTypes types(String service) {
    return EventTypes.builder()
        .type(service + ".noted.v1", Noted.class)
        .promised(service + ".proclaimed.v1", Proclaimed.class)
        .build();
  }

  public static Ground create(String service) {
    ServiceDatabase database = TestStack.shared().createServiceDatabase(service);
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.owner().user(), database.owner().password())
        .locations("classpath:db/log")
        .placeholders(Map.of("app", database.app().user(), "relay", database.relay().user()))
        .load()
        .migrate();
    Vertx vertx = Vertx.vertx();
    Pool app = connect(vertx, database.app(), database.reactiveUrl());
    Pool relay = connect(vertx, database.relay(), database.reactiveUrl());
    var recorded = new Signal();
    return new Ground(
        service,
        database,
        vertx,
        app,
        relay,
        new Database(relay),
        recorded,
        new EventLog(app, recorded::raise));
  }

  public static Pool connect(Vertx vertx, Login login, String url) {
    return PgBuilder.pool()
        .with(new PoolOptions().setMaxSize(8))
        .connectingTo(
            PgConnectOptions.fromUri(url)
                .setUser(login.user())
                .setPassword(login.password())
                .setCachePreparedStatements(true))
        .using(vertx)
        .build();
  }

  public static Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", TestStack.shared().kafkaBootstrap());
  }

  /** A convener that no other test knows. */
  public static String convener() {
    return "c" + UUID.randomUUID().toString().substring(0, 12);
  }

  public Heads heads() {
    return new Heads(service, work, recorded);
  }

  /** Records one entry on a stream of its own. */
  public void note(String convener, String text) {
    note(convener, List.of(text), false);
  }

  /** Records entries, one append, each on a stream of its own. */
  public void note(String convener, List<String> texts, boolean promised) {
    Await.of(log.append(convener, append(convener, texts, promised)));
  }

  private Append append(String convener, List<String> texts, boolean promised) {
    List<NewEntry> entries = new ArrayList<>();
    Map<String, Integer> expected = new java.util.HashMap<>();
    for (String text : texts) {
      UUID id = UUID.randomUUID();
      String type = service + (promised ? ".proclaimed.v1" : ".noted.v1");
      byte[] bytes = bytes(service, convener, "note/" + id, id, type, text);
      entries.add(new NewEntry("note/" + id, 1, type, promised, id, bytes));
      expected.put("note/" + id, 0);
    }
    return new Append(expected, entries, null, null, 204, null);
  }

  /** An entry's bytes, its slots empty. */
  public static byte[] bytes(
      String service, String convener, String stream, UUID id, String type, String text) {
    var header =
        new EntryHeader(
            id, service, convener, stream, 1, Instant.EPOCH, "login:x", "role:x", id, null, "");
    return EntryBytes.encode(header, type, new Noted(text));
  }

  /** The exact bytes of a log, in order. */
  public List<byte[]> entries(String convener, boolean promisedOnly) {
    List<byte[]> entries = new ArrayList<>();
    for (Row row :
        work.query(
            "select bytes from entry where convener = $1 and (promised or not $2) order by position",
            convener,
            promisedOnly)) {
      entries.add(row.getBuffer(0).getBytes());
    }
    return entries;
  }

  /** The first value of the first row, by the relay's role. */
  public @Nullable Object one(String sql, Object... values) {
    for (Row row : work.query(sql, values)) {
      return row.getValue(0);
    }
    return null;
  }

  /** Waits until it is so, for at most a minute. */
  public static void until(String what, Callable<Boolean> holds) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!holds.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within a minute: " + what);
      }
      Thread.sleep(10);
    }
  }

  /** What is being done, until closed. */
  public interface Doing extends AutoCloseable {
    @Override
    void close();
  }

  /** Does duties until closed, as a leader would. */
  public static Doing doing(Duty... duties) {
    List<Thread> threads = new ArrayList<>();
    for (Duty duty : duties) {
      threads.add(Thread.ofVirtual().name(duty.name()).start(() -> Leadership.doUntilEnd(duty)));
    }
    return () -> Leadership.end(threads);
  }

  @Override
  public void close() {
    Await.of(app.close());
    Await.of(relay.close());
    Await.of(vertx.close());
  }
}
