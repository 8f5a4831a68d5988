package quorate.membership.succession;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * To whom the log says that mandates for a practice were granted. Those of before the practice's
 * own stream told of them stand here alone; as nothing is added to them, they may be looked up
 * beforehand.
 */
@Singleton
final class EarlierMandates {

  // The streams person/…, by their index.
  private static final String GRANTED =
      """
      select distinct stream from entry
      where convener = $1 and stream >= 'person/' and stream < 'person0'
        and type = 'membership.mandate-granted.v1'
        and convert_from(bytes, 'UTF8')::jsonb -> 'data' ->> 'practice' = $2""";

  private final Pool pool;

  EarlierMandates(Pool pool) {
    this.pool = pool;
  }

  Uni<Set<UUID>> of(String convener, String practice) {
    return pool.withTransaction(
            tx ->
                tx.preparedQuery("select set_config('quorate.convener', $1, true)")
                    .execute(Tuple.of(convener))
                    .chain(() -> tx.preparedQuery(GRANTED).execute(Tuple.of(convener, practice))))
        .map(EarlierMandates::persons);
  }

  private static Set<UUID> persons(RowSet<Row> rows) {
    var persons = new HashSet<UUID>();
    for (Row row : rows) {
      persons.add(UUID.fromString(row.getString(0).substring("person/".length())));
    }
    return persons;
  }
}
