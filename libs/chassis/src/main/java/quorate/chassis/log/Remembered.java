package quorate.chassis.log;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks an idempotency key up. */
record Remembered(Pool pool) {

  private static final String SQL =
      "select request, first, last, status, location from remembered($1, $2, $3)";

  /** What was answered under the key; null when it is not known. */
  Future<@Nullable Appended> find(String convener, IdempotencyKey key) {
    return pool.preparedQuery(SQL)
        .execute(Tuple.of(convener, key.caller(), key.key()))
        .map(
            rows -> {
              for (Row row : rows) {
                return Arrays.equals(row.getBuffer(0).getBytes(), key.request())
                    ? new Appended.Recorded(
                        row.getLong(1), row.getLong(2), row.getInteger(3), row.getString(4), true)
                    : new Appended.KeyReused();
              }
              return null;
            });
  }
}
