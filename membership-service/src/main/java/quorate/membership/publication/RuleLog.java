package quorate.membership.publication;

import static quorate.membership.publication.Publication.OF_MEMBERS;
import static quorate.membership.publication.Publication.PUBLICATION;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;
import quorate.membership.publication.PublicationEvent.PublicationRuled;

/** The rule about members as a convener's log has it, and how far that log reaches by then. */
@Singleton
public final class RuleLog {

  /** The rule once the entry at {@code through} was recorded; any later one is recorded after. */
  public record Latest(Publication rule, long through) {}

  // A rule says all there is to say, so the last one is enough.
  private static final String LATEST =
      """
      select coalesce(max(e.position), -1), (
        select r.bytes from entry r where r.convener = $1 and r.stream = $2
        order by r.version desc limit 1)
      from entry e where e.convener = $1""";

  private final Pool pool;
  private final Provider<ServiceDefinition> service;

  // The definition lists the policy that asks here: hence the provider.
  RuleLog(Pool pool, Provider<ServiceDefinition> service) {
    this.pool = pool;
    this.service = service;
  }

  public Uni<Latest> latest(String convener) {
    return pool.withTransaction(
            tx ->
                tx.preparedQuery("select set_config('quorate.convener', $1, true)")
                    .execute(Tuple.of(convener))
                    .chain(
                        () ->
                            tx.preparedQuery(LATEST)
                                .execute(Tuple.of(convener, OF_MEMBERS.name()))))
        .map(rows -> latest(rows.iterator().next()));
  }

  private Latest latest(Row row) {
    var bytes = row.getBuffer(1);
    var event = bytes == null ? null : Entry.read(bytes.getBytes(), service.get().events()).event();
    return new Latest(
        event instanceof PublicationRuled ruled
            ? Publication.evolve(PUBLICATION.initial(), ruled)
            : PUBLICATION.initial(),
        row.getLong(0));
  }
}
