package quorate.chassis.access;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.door.Door;

/**
 * Writes down that what is sealed about persons is about to be read; what is not written is not
 * read. Only within a request: what a service opens for itself nobody reads.
 */
@Singleton
public final class AccessLog {

  private static final String INSERT =
      "insert into personal_data_read values ($1, $2, $3, $4, $5, $6)";
  private static final String FORGET =
      "delete from personal_data_read where convener = $1 and at < now() - interval '2 years'";

  private final Pool pool;
  private final Door door;
  private final RoutingContext http;

  AccessLog(Pool pool, Door door, RoutingContext http) {
    this.pool = pool;
    this.door = door;
    this.http = http;
  }

  /** Who asks is about to read of these persons: one row of all of them, and none of nobody. */
  public Uni<Void> read(Collection<UUID> persons) {
    return persons.isEmpty() ? Uni.createFrom().voidItem() : written(persons);
  }

  /** The same of what somebody wrote whom the register does not know: a row that names nobody. */
  public Uni<Void> readOfStranger() {
    return written(Set.of());
  }

  private Uni<Void> written(Collection<UUID> persons) {
    var request = door.request();
    var row =
        Tuple.of(
            request.convener(),
            door.newId(),
            request.at().atOffset(ZoneOffset.UTC),
            request.actor(),
            http.request().path(),
            persons.stream().distinct().toArray(UUID[]::new));
    return pool.withTransaction(tx -> write(tx, Tuple.of(request.convener()), row));
  }

  private static Uni<Void> write(SqlConnection tx, Tuple convener, Tuple row) {
    return tx.preparedQuery("select set_config('quorate.convener', $1, true)")
        .execute(convener)
        .chain(() -> tx.preparedQuery(FORGET).execute(convener))
        .chain(() -> tx.preparedQuery(INSERT).execute(row))
        .replaceWithVoid();
  }
}
