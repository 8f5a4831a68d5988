package quorate.membership.statutory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.membership.member.MemberEvent;

/** What the log says of memberships, by practice, as far as it had been entered at an instant. */
@Singleton
final class MemberLog {

  // The streams member/…, in their own order, as their index has them.
  private static final String ENTRIES =
      """
      select bytes from entry
      where convener = $1 and stream >= 'member/' and stream < 'member0' and recorded <= $2
      order by stream, version""";

  private static final Instant LATER_THAN_ANY = Instant.parse("9999-01-01T00:00:00Z");

  private final Pool pool;
  private final EventTypes types;

  MemberLog(Pool pool, ServiceDefinition service) {
    this.pool = pool;
    this.types = service.events();
  }

  Uni<Map<String, List<Entered>>> all(String convener) {
    return known(convener, LATER_THAN_ANY);
  }

  Uni<Map<String, List<Entered>>> known(String convener, Instant at) {
    return pool.withTransaction(
            tx ->
                tx.preparedQuery("select set_config('quorate.convener', $1, true)")
                    .execute(Tuple.of(convener))
                    .chain(
                        () ->
                            tx.preparedQuery(ENTRIES)
                                .execute(Tuple.of(convener, at.atOffset(ZoneOffset.UTC)))))
        .map(this::read);
  }

  private Map<String, List<Entered>> read(RowSet<Row> rows) {
    var byPractice = new TreeMap<String, List<Entered>>();
    for (Row row : rows) {
      Entry entry = Entry.read(row.getBuffer(0).getBytes(), types);
      if (entry.event() instanceof MemberEvent event) {
        byPractice
            .computeIfAbsent(event.practice(), practice -> new ArrayList<>())
            .add(new Entered(event, entry.recorded()));
      }
    }
    return byPractice;
  }
}
