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
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.Entry;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeFact;

/** The table of list sizes: a statement about a day replaces the one before about the same day. */
record ListSizeRows(SqlConnection tx) {

  private static final String CLOSE =
      """
      update list_size set known_until = $5
      where convener = $1 and practice = $2 and basis = $3 and asof = $4 and known_until = 'infinity'""";
  // All at once: one by one they cost several times as much.
  private static final String INSERT =
      """
      insert into list_size (convener, practice, basis, asof, patients, file, version, known_from, known_until)
      select $1, s.practice, s.basis, s.asof, s.patients, s.file, s.version, s.known_from, coalesce(s.known_until, 'infinity')
      from unnest($2::text[], $3::text[], $4::date[], $5::text[]::numeric[], $6::text[], $7::bigint[], $8::timestamptz[], $9::timestamptz[])
        as s (practice, basis, asof, patients, file, version, known_from, known_until)""";

  private record Key(String practice, String basis, LocalDate asOf) {
    Tuple row(Entry entry) {
      return Tuple.of(entry.convener(), practice, basis, asOf);
    }
  }

  /** The entries are of one convener and in order. */
  Uni<Void> write(List<Entry> entries) {
    Map<Key, Integer> open = new HashMap<>();
    List<Tuple> over = new ArrayList<>();
    List<Statement> begun = new ArrayList<>();
    for (Entry entry : entries) {
      Key key = keyOf(entry.event());
      if (key != null) {
        Integer before = open.remove(key);
        if (before == null) {
          over.add(key.row(entry).addOffsetDateTime(time(entry.recorded())));
        } else {
          begun.set(before, begun.get(before).until(entry.recorded()));
        }
        if (entry.event() instanceof ListSizeStated e) {
          open.put(key, begun.size());
          begun.add(new Statement(entry, key, e, null));
        }
      }
    }
    return close(over).chain(() -> insert(begun));
  }

  /** The statement that an event makes or takes back. */
  private static @Nullable Key keyOf(@Nullable Record event) {
    return switch (event) {
      case ListSizeStated e -> new Key(e.practice(), e.basis(), e.asOf());
      case PracticeFactRetracted e when ofSize(e) ->
          new Key(e.practice(), e.fact().substring(0, e.fact().indexOf('-')), e.from());
      case null, default -> null;
    };
  }

  private static boolean ofSize(PracticeFactRetracted e) {
    return switch (PracticeFact.of(e.fact())) {
      case REGISTERED_LIST, WEIGHTED_LIST -> true;
      case NAME, POSTCODE, AREA, NETWORK, CONTRACT, ADDRESS, DISPENSING, OPENING, CLOSURE -> false;
    };
  }

  private record Statement(Entry entry, Key key, ListSizeStated said, @Nullable Instant until) {
    Statement until(Instant over) {
      return new Statement(entry, key, said, over);
    }
  }

  private Uni<Void> close(List<Tuple> over) {
    return over.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(CLOSE).executeBatch(over).replaceWithVoid();
  }

  private Uni<Void> insert(List<Statement> begun) {
    if (begun.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Tuple columns =
        Tuple.tuple()
            .addString(begun.getFirst().entry().convener())
            .addValue(column(begun, it -> it.key().practice(), String[]::new))
            .addValue(column(begun, it -> it.key().basis(), String[]::new))
            .addValue(column(begun, it -> it.key().asOf(), LocalDate[]::new))
            .addValue(column(begun, it -> it.said().patients().toPlainString(), String[]::new))
            .addValue(column(begun, it -> it.said().source().file(), String[]::new))
            .addValue(column(begun, it -> it.entry().position(), Long[]::new))
            .addValue(column(begun, it -> time(it.entry().recorded()), OffsetDateTime[]::new))
            .addValue(column(begun, it -> time(it.until()), OffsetDateTime[]::new));
    return tx.preparedQuery(INSERT).execute(columns).replaceWithVoid();
  }

  private static <T> T[] column(
      List<Statement> rows, Function<Statement, @Nullable T> value, IntFunction<T[]> array) {
    return rows.stream().map(value).toArray(array);
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
