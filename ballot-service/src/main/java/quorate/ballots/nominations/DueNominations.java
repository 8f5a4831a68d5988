package quorate.ballots.nominations;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which nominations of all conveners the clock closes: this process's and the log's must both have
 * come so far. Whether anything happens is decided from their streams.
 */
@Singleton
public final class DueNominations {

  private static final String TO_CLOSE =
      "select convener, nomination from nomination where state = 'called'"
          + " and closes <= least($1, clock_timestamp())";
  private static final String NO_SUCH_VIEW = "42P01";

  /** Nominations whose closing time has passed. */
  public record Due(String convener, UUID nomination) {}

  private final Pool pool;

  DueNominations(@ReactiveDataSource("relay") Pool pool) {
    this.pool = pool;
  }

  public Uni<List<Due>> toClose(Instant now) {
    return pool.preparedQuery(TO_CLOSE)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
        .map(
            rows -> {
              List<Due> due = new ArrayList<>();
              rows.forEach(row -> due.add(new Due(row.getString(0), row.getUUID(1))));
              return due;
            })
        .onFailure(DueNominations::isBeforeTheFirstProjection)
        .recoverWithItem(List.of());
  }

  private static boolean isBeforeTheFirstProjection(Throwable failure) {
    return failure instanceof PgException pg && NO_SUCH_VIEW.equals(pg.getSqlState());
  }
}
