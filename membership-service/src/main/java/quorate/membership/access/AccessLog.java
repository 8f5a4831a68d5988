package quorate.membership.access;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import quorate.chassis.door.Door;

/** Writes down that names and addresses are about to be read; what is not written is not read. */
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

  /** Who asks is about to read of these persons. */
  public Uni<Void> read(Collection<UUID> persons) {
    return persons.isEmpty()
        ? Uni.createFrom().voidItem()
        : pool.withTransaction(tx -> write(tx, persons.toArray(UUID[]::new)));
  }

  private Uni<Void> write(SqlConnection tx, UUID[] persons) {
    var request = door.request();
    return tx.preparedQuery("select set_config('quorate.convener', $1, true)")
        .execute(Tuple.of(request.convener()))
        .chain(() -> tx.preparedQuery(FORGET).execute(Tuple.of(request.convener())))
        .chain(
            () ->
                tx.preparedQuery(INSERT)
                    .execute(
                        Tuple.of(
                            request.convener(),
                            door.newId(),
                            request.at().atOffset(ZoneOffset.UTC),
                            request.actor(),
                            http.request().path(),
                            persons)))
        .replaceWithVoid();
  }
}
