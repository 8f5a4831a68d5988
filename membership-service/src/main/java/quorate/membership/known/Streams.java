package quorate.membership.known;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.chassis.log.Aggregate;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/**
 * This service's streams, folded for a projection as they stood before an entry. They are read from
 * the log itself, so that no view keeps a copy of it. {@code without} names types that a view does
 * not need, and its folds then lack.
 */
public record Streams(EventTypes types, List<String> without) {

  // By index whatever the planner believes of a table that was empty a moment ago.
  private static final String BEFORE =
      """
      select e.bytes from unnest($2::text[]) with ordinality as s (stream, n)
      cross join lateral (
        select version, bytes from entry e
        where e.convener = $1 and e.stream = s.stream and e.position < $3 and e.type <> all ($4)
        offset 0) e
      order by s.n, e.version""";

  public Streams {
    without = List.copyOf(without);
  }

  public static Streams of(EventTypes types) {
    return new Streams(types, List.of());
  }

  /** The same, for a view that needs none of these types. */
  public Streams besides(String... types) {
    return new Streams(this.types, List.of(types));
  }

  /** The kinds of events that such streams are folded from here. */
  Set<Class<?>> kinds(Aggregate<?, ?> kind) {
    return types.names().stream()
        .filter(type -> !without.contains(type))
        .map(types::recordOf)
        .filter(record -> record != null && kind.eventType().isAssignableFrom(record))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The state of each by id before an entry; those that have none yet are missing. */
  public <S, E> Uni<Map<String, S>> before(
      SqlConnection tx, Entry first, Aggregate<S, E> kind, Collection<String> ids) {
    String[] names = ids.stream().map(id -> kind.stream(id).name()).toArray(String[]::new);
    return tx.preparedQuery(BEFORE)
        .execute(
            Tuple.of(first.convener(), names, first.position(), without.toArray(String[]::new)))
        .map(
            rows -> {
              Map<String, S> states = new HashMap<>();
              for (Row row : rows) {
                evolve(states, kind, Entry.read(row.getBuffer(0).getBytes(), types));
              }
              return states;
            });
  }

  /** Lets one entry of the kind follow. */
  public static <S, E> S evolve(Map<String, S> states, Aggregate<S, E> kind, Entry entry) {
    if (!kind.eventType().isInstance(entry.event())) {
      throw new CorruptEntry("%s holds %s".formatted(entry.stream(), entry.type()));
    }
    String id = id(kind, entry);
    S state = states.getOrDefault(id, kind.initial());
    S next = kind.evolve().apply(state, kind.eventType().cast(entry.event()));
    states.put(id, next);
    return next;
  }

  /** The last part of the stream's name. */
  public static String id(Aggregate<?, ?> kind, Entry entry) {
    return entry.stream().substring(kind.category().length() + 1);
  }
}
