package quorate.membership.known;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.data.Numeric;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A table with both times: {@code convener}, the key, {@code since}, {@code until}, its own
 * columns, {@code version}, {@code known_from}, {@code known_until}.
 */
public record KnownTable(String name, String key, List<KnownColumn> columns) {

  private static final int BEFORE_COLUMNS = 3;

  public KnownTable {
    columns = List.copyOf(columns);
  }

  /** What is believed of these things. */
  public Uni<Beliefs> believed(SqlConnection tx, String convener, Collection<String> keys) {
    // By index whatever the planner believes of a table that was empty a moment ago.
    String sql =
        """
        select b.* from unnest($2::text[]) as k (key)
        cross join lateral (
          select %1$s, since, until, %2$s, version, known_from from %3$s t
          where t.convener = $1 and t.%1$s = k.key and t.known_until = 'infinity' offset 0) b"""
            .formatted(key, names(), name);
    return tx.preparedQuery(sql)
        .execute(Tuple.of(convener, keys.toArray(String[]::new)))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(this::belief).toList())
        .map(Beliefs::new);
  }

  /** Writes what was revised. */
  public Uni<Void> write(SqlConnection tx, String convener, Beliefs beliefs) {
    return close(tx, convener, beliefs.closed()).chain(() -> insert(tx, convener, beliefs.begun()));
  }

  private Uni<Void> close(SqlConnection tx, String convener, List<Belief> closed) {
    String sql =
        "update %s set known_until = $5 where convener = $1 and %s = $2 and since = $3 and known_from = $4"
            .formatted(name, key);
    return closed.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(sql)
            .executeBatch(closed.stream().map(it -> closing(convener, it)).toList())
            .replaceWithVoid();
  }

  // All at once: one by one they cost several times as much.
  private Uni<Void> insert(SqlConnection tx, String convener, List<Belief> begun) {
    String arrays =
        IntStream.range(0, columns.size())
            .mapToObj(i -> columns.get(i).array(i + 5))
            .collect(Collectors.joining(", "));
    String sql =
        """
        insert into %1$s (convener, %2$s, since, until, %3$s, version, known_from, known_until)
        select $1, b.%2$s, b.since, b.until, %4$s, b.version, b.known_from, coalesce(b.known_until, 'infinity')
        from unnest($2::text[], $3::date[], $4::date[], %5$s, $%6$d::bigint[], $%7$d::timestamptz[], $%8$d::timestamptz[])
          as b (%2$s, since, until, %3$s, version, known_from, known_until)"""
            .formatted(
                name,
                key,
                names(),
                columns.stream().map(it -> "b." + it.name()).collect(Collectors.joining(", ")),
                arrays,
                columns.size() + 5,
                columns.size() + 6,
                columns.size() + 7);
    return begun.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(sql).execute(rows(convener, begun)).replaceWithVoid();
  }

  private String names() {
    return columns.stream().map(KnownColumn::name).collect(Collectors.joining(", "));
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

  private Tuple rows(String convener, List<Belief> begun) {
    Tuple rows =
        Tuple.tuple()
            .addString(convener)
            .addValue(column(begun, Belief::key, String[]::new))
            .addValue(column(begun, it -> it.row().since(), LocalDate[]::new))
            .addValue(column(begun, it -> it.row().until(), LocalDate[]::new));
    for (int i = 0; i < columns.size(); i++) {
      int place = i;
      rows.addValue(columns.get(i).values(begun, it -> it.row().values().get(place)));
    }
    return rows.addValue(column(begun, Belief::version, Long[]::new))
        .addValue(column(begun, it -> time(it.from()), OffsetDateTime[]::new))
        .addValue(column(begun, it -> time(it.until()), OffsetDateTime[]::new));
  }

  private static <T> T[] column(
      List<Belief> rows, Function<Belief, @Nullable T> value, IntFunction<T[]> array) {
    return rows.stream().map(value).toArray(array);
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
