package quorate.governance.urgents;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.urgent.UrgentEvent.UrgentActionLapsed;
import quorate.governance.urgent.UrgentEvent.UrgentActionRatified;
import quorate.governance.urgent.UrgentEvent.UrgentActionTaken;

/** A row for each urgent action that has a last day, until it is ratified or has lapsed. */
public final class LastDaysProjection implements Projection {

  @Override
  public String name() {
    return "lastdays";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(UrgentActionTaken.class, UrgentActionRatified.class, UrgentActionLapsed.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case UrgentActionTaken e when e.lapses() != null ->
          tx.preparedQuery(
                  "insert into urgent_last_day (convener, urgentaction, day) values ($1, $2, $3)")
              .execute(Tuple.of(entry.convener(), e.urgentAction(), e.lapses()))
              .replaceWithVoid();
      case UrgentActionRatified e -> settled(tx, entry, e.urgentAction());
      case UrgentActionLapsed e -> settled(tx, entry, e.urgentAction());
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> settled(SqlConnection tx, Entry entry, UUID urgentAction) {
    return tx.preparedQuery("delete from urgent_last_day where convener = $1 and urgentaction = $2")
        .execute(Tuple.of(entry.convener(), urgentAction))
        .replaceWithVoid();
  }
}
