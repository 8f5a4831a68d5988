package quorate.membership.minuted;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quorate.chassis.hear.Heard;
import quorate.membership.person.MinuteBook;
import quorate.membership.person.Minuted;

/** In which minutes somebody is named, by what was heard of governance; nobody is waited for. */
@Singleton
final class HeardMinutes implements MinuteBook {

  /** The last day of those meetings that were held, by kind of body. */
  static final String NAMED =
      """
      select b.kind, max(m.held) from minuted_meeting m
      join minuted_body b on b.convener = m.convener and b.body = m.body
      where m.convener = $1 and m.held is not null and (
        exists (
          select from minuted_person p
          where p.convener = m.convener and p.meeting = m.meeting and p.person = $2)
        or m.seated and not m.settled and exists (
          select from minuted_holding h where h.person = $2 and %s))
      group by b.kind order by b.kind"""
          .formatted(MinutedProjection.HOLDS);

  private final Heard heard;
  private final Pool pool;

  HeardMinutes(Heard heard, Pool pool) {
    this.heard = heard;
    this.pool = pool;
  }

  // How far governance was heard is asked first: what is read then shows at least that.
  @Override
  public Uni<Read> of(String convener, UUID person) {
    return heard
        .heard(convener, "governance")
        .chain(upTo -> named(convener, person).map(all -> new Read(all, upTo.position())));
  }

  private Uni<List<Minuted>> named(String convener, UUID person) {
    return pool.withTransaction(
            tx ->
                tx.preparedQuery("select set_config('quorate.convener', $1, true)")
                    .execute(Tuple.of(convener))
                    .chain(() -> tx.preparedQuery(NAMED).execute(Tuple.of(convener, person))))
        .map(HeardMinutes::read);
  }

  private static List<Minuted> read(RowSet<Row> rows) {
    var all = new ArrayList<Minuted>();
    rows.forEach(row -> all.add(new Minuted(row.getString(0), row.getLocalDate(1))));
    return all;
  }
}
