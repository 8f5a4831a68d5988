package quorate.membership.known;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.data.Numeric;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A table with both times: {@code convener}, the key, {@code since}, {@code until}, its own
 * columns, {@code version}, {@code known_from}, {@code known_until}.
 */
public record KnownTable(String name, String key, List<String> columns) {

  private static final int BEFORE_COLUMNS = 3;

  public KnownTable {
    columns = List.copyOf(columns);
  }

  /** What is believed of these things. */
  public Uni<Beliefs> believed(SqlConnection tx, String convener, Collection<String> keys) {
    String sql =
        "select %s, since, until, %s, version, known_from from %s where convener = $1 and %s = any ($2) and known_until = 'infinity'"
            .formatted(key, String.join(", ", columns), name, key);
    return tx.preparedQuery(sql)
        .execute(Tuple.of(convener, keys.toArray(String[]::new)))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(this::belief).toList())
        .map(Beliefs::new);
  }

  /** Writes what was revised. */
  public Uni<Void> write(SqlConnection tx, String convener, Beliefs beliefs) {
    String close =
        "update %s set known_until = $5 where convener = $1 and %s = $2 and since = $3 and known_from = $4"
            .formatted(name, key);
    List<Tuple> over = beliefs.closed().stream().map(it -> closing(convener, it)).toList();
    List<Tuple> begun = beliefs.begun().stream().map(it -> row(convener, it)).toList();
    return run(tx, close, over).chain(() -> run(tx, insert(), begun));
  }

  private String insert() {
    int width = 1 + BEFORE_COLUMNS + columns.size() + 2;
    List<String> places = IntStream.rangeClosed(1, width).mapToObj(i -> "$" + i).toList();
    return "insert into %s (convener, %s, since, until, %s, version, known_from, known_until) values (%s, coalesce($%d::timestamptz, 'infinity'))"
        .formatted(name, key, String.join(", ", columns), String.join(", ", places), width + 1);
  }

  private static Uni<Void> run(SqlConnection tx, String sql, List<Tuple> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
  }

  private Belief belief(Row row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.getValue(BEFORE_COLUMNS + i);
      values.add(value instanceof Numeric number ? number.bigDecimalValue() : value);
    }
    var drawn = new Drawn(row.getLocalDate(1), row.getLocalDate(2), values);
    int version = BEFORE_COLUMNS + columns.size();
    Instant from = row.getOffsetDateTime(version + 1).toInstant();
    return new Belief(row.getString(0), drawn, row.getLong(version), from, null, true);
  }

  private static Tuple closing(String convener, Belief over) {
    return Tuple.tuple()
        .addString(convener)
        .addString(over.key())
        .addLocalDate(over.row().since())
        .addOffsetDateTime(time(over.from()))
        .addOffsetDateTime(time(over.until()));
  }

  private static Tuple row(String convener, Belief begun) {
    Tuple row =
        Tuple.tuple()
            .addString(convener)
            .addString(begun.key())
            .addLocalDate(begun.row().since())
            .addLocalDate(begun.row().until());
    begun.row().values().forEach(row::addValue);
    return row.addLong(begun.version())
        .addOffsetDateTime(time(begun.from()))
        .addOffsetDateTime(time(begun.until()));
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
