package quorate.membership.statutory;

import static quorate.membership.person.PersonHistory.PEOPLE;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.membership.person.PersonEvent.PersonErased;
import quorate.membership.person.PersonEvent.PersonRenamed;
import quorate.membership.person.PersonEvent.ServiceAddressStated;
import quorate.membership.statutory.Entered.Change;

/** What the log says of the names and service addresses of persons: since when, never what. */
@Singleton
final class PersonLog {

  private static final String ENTRIES =
      "select bytes from entry where convener = $1 and stream = any ($2) order by stream, version";

  private final Pool pool;
  private final EventTypes types;

  PersonLog(Pool pool, ServiceDefinition service) {
    this.pool = pool;
    this.types = service.events();
  }

  /** As far as it had been entered at an instant; of whoever is erased by now, nothing. */
  Uni<HolderChanges> known(String convener, Collection<UUID> persons, Instant at) {
    String[] streams =
        persons.stream().map(person -> PEOPLE.stream(person).name()).toArray(String[]::new);
    return pool.withTransaction(
            tx ->
                tx.preparedQuery("select set_config('quorate.convener', $1, true)")
                    .execute(Tuple.of(convener))
                    .chain(() -> tx.preparedQuery(ENTRIES).execute(Tuple.of(convener, streams))))
        .map(rows -> read(rows, at));
  }

  private HolderChanges read(RowSet<Row> rows, Instant at) {
    Map<UUID, List<Change>> changes = new HashMap<>();
    for (Row row : rows) {
      Entry entry = Entry.read(row.getBuffer(0).getBytes(), types);
      Instant entered = entry.recorded();
      switch (entry.event()) {
        case PersonRenamed e -> add(changes, e.person(), new Change("name", e.from(), entered));
        case ServiceAddressStated e ->
            add(changes, e.person(), new Change("service address", e.from(), entered));
        case PersonErased e -> changes.remove(e.person());
        case null, default -> {}
      }
    }
    changes.values().forEach(some -> some.removeIf(change -> change.entered().isAfter(at)));
    return new HolderChanges(changes);
  }

  private static void add(Map<UUID, List<Change>> changes, UUID person, Change change) {
    changes.computeIfAbsent(person, _ -> new ArrayList<>()).add(change);
  }
}
