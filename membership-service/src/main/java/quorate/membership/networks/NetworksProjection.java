package quorate.membership.networks;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.network.NetworkEvent;
import quorate.membership.network.NetworkEvent.NetworkClosed;
import quorate.membership.network.NetworkEvent.NetworkRegistered;
import quorate.membership.network.NetworkEvent.NetworkRenamed;

/** One row per network, by its newest name. */
public final class NetworksProjection implements Projection {

  @Override
  public String name() {
    return "networks";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> hears() {
    return Set.of(NetworkEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof NetworkEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, NetworkEvent event) {
    return switch (event) {
      case NetworkRegistered e ->
          run(
              tx,
              "insert into network values ($1, $2, $4, $5, $6, $7, null, $3)",
              row(entry, e)
                  .addString(e.name())
                  .addLocalDate(e.source().fileDate())
                  .addString(e.subIcbLocation())
                  .addLocalDate(e.openedOn()));
      case NetworkRenamed e ->
          run(
              tx,
              """
              update network set version = $3,
                name = case when namedon <= $5 then $4 else name end,
                namedon = greatest(namedon, $5)
              where convener = $1 and network = $2""",
              row(entry, e).addString(e.name()).addLocalDate(e.effective()));
      case NetworkClosed e ->
          run(
              tx,
              "update network set version = $3, closedon = $4 where convener = $1 and network = $2",
              row(entry, e).addLocalDate(e.closedOn()));
    };
  }

  private static Tuple row(Entry entry, NetworkEvent event) {
    return Tuple.tuple()
        .addString(entry.convener())
        .addString(event.network())
        .addLong((long) entry.version());
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
