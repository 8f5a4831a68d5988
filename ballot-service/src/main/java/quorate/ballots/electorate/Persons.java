package quorate.ballots.electorate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which persons of the register a log-in is bound to, with or without a mandate. */
@Singleton
public final class Persons {

  private static final String SET = "select set_config('quorate.convener', $1, true)";
  private static final String SQL = "select person from log_in where convener = $1 and login = $2";

  private final Pool pool;

  Persons(Pool pool) {
    this.pool = pool;
  }

  /** Those of this actor: {@code login:} and a keyed hash. */
  public Uni<Set<UUID>> of(String convener, String actor) {
    String login = actor.substring(actor.indexOf(':') + 1);
    return pool.withTransaction(
        tx ->
            tx.preparedQuery(SET)
                .execute(Tuple.of(convener))
                .chain(() -> tx.preparedQuery(SQL).execute(Tuple.of(convener, login)))
                .map(Persons::read));
  }

  private static Set<UUID> read(Iterable<Row> rows) {
    Set<UUID> persons = new HashSet<>();
    rows.forEach(row -> persons.add(row.getUUID(0)));
    return persons;
  }
}
