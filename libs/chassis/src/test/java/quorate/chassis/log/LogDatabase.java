package quorate.chassis.log;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/** A database with a log's tables and nothing in it, on the shared test stack. */
public record LogDatabase(ServiceDatabase database, Vertx vertx, Pool pool)
    implements AutoCloseable {

  public static LogDatabase create() {
    ServiceDatabase database = TestStack.shared().createServiceDatabase("conformance");
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.owner().user(), database.owner().password())
        .locations("classpath:db/log")
        .placeholders(Map.of("app", database.app().user(), "relay", database.relay().user()))
        .load()
        .migrate();
    Vertx vertx = Vertx.vertx();
    return new LogDatabase(
        database,
        vertx,
        connect(vertx, database.app().user(), database.app().password(), database.reactiveUrl()));
  }

  /** The deciding role's pool on a database that stands already. */
  static Pool connect(Vertx vertx, String user, String password, String url) {
    return PgBuilder.pool()
        .with(new PoolOptions().setMaxSize(4))
        .connectingTo(
            PgConnectOptions.fromUri(url)
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true))
        .using(vertx)
        .build();
  }

  public EventLog log() {
    return new EventLog(pool);
  }

  /** The entries of a convener as the relay's role sees them, in position order. */
  public List<Stored> entries(String convener) {
    Pool relay =
        connect(
            vertx, database.relay().user(), database.relay().password(), database.reactiveUrl());
    try {
      List<Stored> stored = new ArrayList<>();
      for (Row row :
          await(
              relay
                  .query(
                      "select position, stream, version, recorded, bytes from entry where convener = '"
                          + convener
                          + "' order by position")
                  .execute())) {
        stored.add(
            new Stored(
                row.getLong(0),
                row.getString(1),
                row.getInteger(2),
                row.getOffsetDateTime(3).toInstant(),
                row.getBuffer(4).getBytes()));
      }
      return stored;
    } finally {
      await(relay.close());
    }
  }

  static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("no answer within a minute", e);
    }
  }

  @Override
  public void close() {
    await(pool.close());
    await(vertx.close());
  }
}
