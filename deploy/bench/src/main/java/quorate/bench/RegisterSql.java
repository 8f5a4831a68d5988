package quorate.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneOffset;
import quorate.local.ServiceDatabase;

/** The limit: the same lines with their list sizes by bare SQL, prepared, no row-level security. */
record RegisterSql(Pool pool) implements AutoCloseable {

  private static final String LINES =
      """
      select l.*, s.patients, s.asof from (
        select * from register_line
        where convener = $1 and since <= $2 and until > $2 and known_from <= $3 and known_until > $3
          and practice > $4
        order by practice limit $5) l
      left join lateral (
        select patients, asof from list_size
        where convener = $1 and practice = l.practice and basis = 'registered' and asof <= $2
          and known_from <= $3 and known_until > $3
        order by asof desc limit 1) s on true
      order by l.practice""";

  static RegisterSql open(Vertx vertx, ServiceDatabase database) {
    return new RegisterSql(
        PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(8))
            .connectingTo(
                PgConnectOptions.fromUri(database.reactiveUrl())
                    .setUser(database.relay().user())
                    .setPassword(database.relay().password())
                    .setCachePreparedStatements(true))
            .using(vertx)
            .build());
  }

  Future<Integer> lines(Asked asked, int most) {
    return pool.preparedQuery(LINES)
        .execute(
            Tuple.of(
                BenchLog.CONVENER,
                asked.on(),
                asked.known().atOffset(ZoneOffset.UTC),
                asked.after(),
                most))
        .map(rows -> rows.size());
  }

  @Override
  public void close() {
    pool.close().toCompletionStage().toCompletableFuture().join();
  }
}
