package quorate.chassis.log;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tails of many streams in one round trip. */
final class ReadBatch {

  private static final String SQL = "select stream, bytes from read_streams($1, $2, $3)";

  private final Pool pool;

  ReadBatch(Pool pool) {
    this.pool = pool;
  }

  /** Each caller asks for some streams; a stream that many ask for is read once. */
  Future<List<List<List<byte[]>>>> run(String convener, List<List<StreamTail>> callers) {
    List<StreamTail> tails = callers.stream().flatMap(List::stream).distinct().toList();
    return read(convener, tails)
        .map(
            found ->
                callers.stream()
                    .map(
                        asked ->
                            asked.stream().map(it -> found.getOrDefault(it, List.of())).toList())
                    .toList());
  }

  private Future<Map<StreamTail, List<byte[]>>> read(String convener, List<StreamTail> tails) {
    Tuple asked =
        Tuple.of(
            convener,
            tails.stream().map(StreamTail::stream).toArray(String[]::new),
            tails.stream().map(StreamTail::after).toArray(Integer[]::new));
    return pool.preparedQuery(SQL)
        .execute(asked)
        .map(
            rows -> {
              Map<StreamTail, List<byte[]>> found = new HashMap<>();
              for (Row row : rows) {
                Buffer bytes = row.getBuffer(1);
                found
                    .computeIfAbsent(tails.get(row.getInteger(0) - 1), tail -> new ArrayList<>())
                    .add(bytes.getBytes());
              }
              return found;
            });
  }
}
