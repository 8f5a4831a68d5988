package quorate.chassis.hear;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;

/**
 * For decisions that rest on a neighbour. What it answers holds for every view made of the
 * neighbour's log: each shows at least that position. A view's rows are exactly those at the
 * position when it is the same before and after they are read.
 */
public final class Heard {

  private static final String SQL =
      """
      with h as (select * from heard_log where convener = $1 and source = $2),
      v as (
        select min(coalesce(p.position, -1)) as position, coalesce(bool_or(p.paused is not null), false) as paused
        from unnest($3::text[]) n (name) left join projection g using (name)
        left join projection_position p
          on p.name = g.name and p.generation = g.generation and p.convener = $1 and p.source = $2)
      select least(h.size - 1, v.position),
        case when v.position < h.size - 1
          then (select e.recorded from heard_entry e where e.convener = $1 and e.source = $2
            and e.position <= v.position order by e.position desc limit 1)
          else h.complete_until end,
        h.stopped is not null or v.paused or h.heard_at < clock_timestamp() - interval '30 seconds'
      from h, v
      """;

  private final Pool pool;
  private final Function<String, Set<String>> views;

  /** {@code views} names the projections that follow each neighbour; the pool is the relay's. */
  public Heard(Pool pool, Function<String, Set<String>> views) {
    this.pool = pool;
    this.views = views;
  }

  /** How far the neighbour's log for this convener shows here. */
  public Uni<HeardUpTo> heard(String convener, String neighbour) {
    String[] names = views.apply(neighbour).toArray(String[]::new);
    return Uni.createFrom()
        .completionStage(
            () ->
                pool.preparedQuery(SQL)
                    .execute(Tuple.of(convener, neighbour, names))
                    .map(
                        rows -> {
                          for (Row row : rows) {
                            return read(row);
                          }
                          return new HeardUpTo(-1, Instant.MIN, true);
                        })
                    .toCompletionStage());
  }

  private static HeardUpTo read(Row row) {
    var complete = row.getOffsetDateTime(1);
    return new HeardUpTo(
        row.getLong(0), complete == null ? Instant.MIN : complete.toInstant(), row.getBoolean(2));
  }
}
