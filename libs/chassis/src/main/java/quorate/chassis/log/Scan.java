package quorate.chassis.log;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads many streams through, page by page. */
record Scan(Pool pool) {

  private static final int PAGE = 2_000;
  private static final String SQL =
      "select stream, version, bytes from scan_streams($1, $2, $3, $4, $5, $6)";

  // By position, whatever the planner believes; bytes of other streams stay where they are.
  private static final String BETWEEN =
      "select position, case when starts_with(stream, $4) then bytes end from entry"
          + " where convener = $1 and position > $2 and position < $3 order by position limit $5";
  private static final String SET = "select set_config('quorate.convener', $1, true)";

  Future<Void> between(
      String convener, String prefix, long after, long before, Consumer<byte[]> each) {
    return pool.withTransaction(
            tx ->
                tx.preparedQuery(SET)
                    .execute(Tuple.of(convener))
                    .compose(
                        set ->
                            tx.preparedQuery(BETWEEN)
                                .execute(Tuple.of(convener, after, before, prefix, PAGE))))
        .compose(
            rows -> {
              long last = after;
              for (Row row : rows) {
                last = row.getLong(0);
                if (row.getBuffer(1) != null) {
                  each.accept(row.getBuffer(1).getBytes());
                }
              }
              return rows.size() < PAGE
                  ? Future.succeededFuture()
                  : between(convener, prefix, last, before, each);
            });
  }

  Future<Void> from(String convener, String prefix, long before, Consumer<byte[]> each) {
    return page(convener, prefix, before, "", 0, each);
  }

  private Future<Void> page(
      String convener,
      String prefix,
      long before,
      String stream,
      int version,
      Consumer<byte[]> each) {
    return pool.preparedQuery(SQL)
        .execute(Tuple.of(convener, prefix, before, stream, version, PAGE))
        .compose(
            rows -> {
              Row last = show(rows, each);
              return last == null || rows.size() < PAGE
                  ? Future.succeededFuture()
                  : page(convener, prefix, before, last.getString(0), last.getInteger(1), each);
            });
  }

  private static @Nullable Row show(RowSet<Row> rows, Consumer<byte[]> each) {
    Row last = null;
    for (Row row : rows) {
      each.accept(row.getBuffer(2).getBytes());
      last = row;
    }
    return last;
  }
}
