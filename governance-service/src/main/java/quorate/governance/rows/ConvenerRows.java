package quorate.governance.rows;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of one convener, which the database itself keeps apart from all others: a query that forgot
 * whose they are would find no more.
 */
@Singleton
public final class ConvenerRows {

  private static final String SET = "select set_config('quorate.convener', $1, true)";

  private final Pool pool;

  ConvenerRows(Pool pool) {
    this.pool = pool;
  }

  /** The first of the values is the convener. */
  public <T> Uni<List<T>> of(String sql, Tuple values, Function<Row, T> read) {
    return pool.withTransaction(
        tx ->
            tx.preparedQuery(SET)
                .execute(Tuple.of(values.getString(0)))
                .chain(() -> tx.preparedQuery(sql).execute(values))
                .map(
                    rows -> {
                      List<T> all = new ArrayList<>();
                      rows.forEach(row -> all.add(read.apply(row)));
                      return all;
                    }));
  }
}
