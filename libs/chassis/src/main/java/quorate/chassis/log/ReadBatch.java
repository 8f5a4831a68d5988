package quorate.chassis.log;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Reads the tails of many streams in one round trip. */
final class ReadBatch {

  private static final String SQL = "select stream, bytes from read_streams($1, $2, $3)";

  private final Pool pool;

  ReadBatch(Pool pool) {
    this.pool = pool;
  }

  Future<List<List<byte[]>>> run(String convener, List<StreamTail> tails) {
    Tuple asked =
        Tuple.of(
            convener,
            tails.stream().map(StreamTail::stream).toArray(String[]::new),
            tails.stream().map(StreamTail::after).toArray(Integer[]::new));
    return pool.preparedQuery(SQL)
        .execute(asked)
        .map(
            rows -> {
              List<List<byte[]>> found = new ArrayList<>(tails.size());
              tails.forEach(tail -> found.add(new ArrayList<>()));
              for (Row row : rows) {
                Buffer bytes = row.getBuffer(1);
                found.get(row.getInteger(0) - 1).add(bytes.getBytes());
              }
              return found;
            });
  }
}
