package quorate.membership.register;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.Entry;
import quorate.membership.practice.PracticeEvent.ListSizeStated;

/** The table of list sizes: a statement about a day replaces the one before about the same day. */
record ListSizeRows(SqlConnection tx) {

  private static final String CLOSE =
      """
      update list_size set known_until = $5
      where convener = $1 and practice = $2 and basis = $3 and asof = $4 and known_until = 'infinity'""";
  private static final String INSERT =
      "insert into list_size values ($1, $2, $3, $4, $5, $6, $7, coalesce($8::timestamptz, 'infinity'))";

  private record Key(String practice, String basis, LocalDate asOf) {}

  /** The entries are of one convener and in order. */
  Uni<Void> write(List<Entry> entries) {
    Map<Key, Integer> open = new HashMap<>();
    List<Tuple> over = new ArrayList<>();
    List<Statement> begun = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.event() instanceof ListSizeStated e) {
        Integer before = open.put(new Key(e.practice(), e.basis(), e.asOf()), begun.size());
        if (before == null) {
          over.add(key(entry, e).addOffsetDateTime(time(entry.recorded())));
        } else {
          begun.set(before, begun.get(before).until(entry.recorded()));
        }
        begun.add(new Statement(entry, e, null));
      }
    }
    return run(CLOSE, over).chain(() -> run(INSERT, begun.stream().map(Statement::row).toList()));
  }

  private record Statement(Entry entry, ListSizeStated event, @Nullable Instant until) {
    Statement until(Instant over) {
      return new Statement(entry, event, over);
    }

    Tuple row() {
      return key(entry, event)
          .addBigDecimal(event.patients())
          .addLong(entry.position())
          .addOffsetDateTime(time(entry.recorded()))
          .addOffsetDateTime(until == null ? null : time(until));
    }
  }

  private Uni<Void> run(String sql, List<Tuple> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
  }

  private static Tuple key(Entry entry, ListSizeStated e) {
    return Tuple.of(entry.convener(), e.practice(), e.basis(), e.asOf());
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
