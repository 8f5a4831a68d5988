package quorate.chassis.log;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Records a batch of independent appends through the database's {@code append} function, in one
 * round trip.
 */
final class AppendBatch {

  private static final String SQL =
      "select append, outcome, first, last, status, location from append("
          + "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";

  private final Pool pool;

  AppendBatch(Pool pool) {
    this.pool = pool;
  }

  Future<List<Appended>> run(String convener, List<Append> batch) {
    return pool.preparedQuery(SQL)
        .execute(tuple(convener, batch))
        .map(
            rows -> {
              var answers = new Appended[batch.size()];
              for (Row row : rows) {
                answers[row.getInteger(0) - 1] = answer(row);
              }
              return Arrays.asList(answers);
            });
  }

  private static Appended answer(Row row) {
    String outcome = row.getString(1);
    return switch (outcome) {
      case "recorded", "replayed" ->
          new Appended.Recorded(
              row.getLong(2),
              row.getLong(3),
              row.getInteger(4),
              row.getString(5),
              outcome.equals("replayed"));
      case "moved" -> new Appended.Moved();
      case "too-late" -> new Appended.TooLate();
      case "key-reused" -> new Appended.KeyReused();
      default -> throw new IllegalStateException("the log answered " + outcome);
    };
  }

  private static Tuple tuple(String convener, List<Append> batch) {
    record Read(int append, String stream, int version) {}
    record Placed(int append, NewEntry entry) {}
    var reads = new ArrayList<Read>();
    var entries = new ArrayList<Placed>();
    for (int i = 0; i < batch.size(); i++) {
      int number = i + 1;
      batch
          .get(i)
          .expected()
          .forEach((stream, version) -> reads.add(new Read(number, stream, version)));
      batch.get(i).entries().forEach(entry -> entries.add(new Placed(number, entry)));
    }
    return Tuple.tuple()
        .addString(convener)
        .addArrayOfOffsetDateTime(column(batch, a -> utc(a.notAfter()), OffsetDateTime[]::new))
        .addArrayOfString(column(batch, a -> key(a, IdempotencyKey::caller), String[]::new))
        .addArrayOfString(column(batch, a -> key(a, IdempotencyKey::key), String[]::new))
        .addArrayOfBuffer(
            column(batch, a -> key(a, k -> Buffer.buffer(k.request())), Buffer[]::new))
        .addArrayOfInteger(column(batch, Append::status, Integer[]::new))
        .addArrayOfString(column(batch, Append::location, String[]::new))
        .addArrayOfBoolean(column(batch, a -> key(a, IdempotencyKey::forever), Boolean[]::new))
        .addArrayOfInteger(column(batch, a -> a.entries().size(), Integer[]::new))
        .addArrayOfInteger(column(reads, Read::append, Integer[]::new))
        .addArrayOfString(column(reads, Read::stream, String[]::new))
        .addArrayOfInteger(column(reads, Read::version, Integer[]::new))
        .addArrayOfInteger(column(entries, Placed::append, Integer[]::new))
        .addArrayOfString(column(entries, e -> e.entry().stream(), String[]::new))
        .addArrayOfInteger(column(entries, e -> e.entry().version(), Integer[]::new))
        .addArrayOfString(column(entries, e -> e.entry().type(), String[]::new))
        .addArrayOfBoolean(column(entries, e -> e.entry().promised(), Boolean[]::new))
        .addArrayOfUUID(column(entries, e -> e.entry().id(), UUID[]::new))
        .addArrayOfBuffer(column(entries, e -> Buffer.buffer(e.entry().bytes()), Buffer[]::new));
  }

  private static <T, V> V[] column(
      List<T> rows, Function<T, @Nullable V> value, IntFunction<V[]> array) {
    return rows.stream().map(value).toArray(array);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static <V> @Nullable V key(Append append, Function<IdempotencyKey, V> part) {
    IdempotencyKey key = append.key();
    return key == null ? null : part.apply(key);
  }
}
