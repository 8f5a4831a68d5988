package quorate.membership.mappings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.columns.ColumnsEvent;
import quorate.membership.columns.ColumnsEvent.ColumnsMapped;

/** What was last said of each row of titles. */
public final class MappingsProjection implements Projection {

  @Override
  public String name() {
    return "mappings";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ColumnsEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof ColumnsMapped e
        ? tx.preparedQuery(
                """
                insert into column_mapping values ($1, $2, $3, $4)
                on conflict (convener, signature)
                  do update set columns = excluded.columns, version = excluded.version""")
            .execute(
                Tuple.of(
                    entry.convener(),
                    e.signature(),
                    entry.json().path("data").path("columns").toString(),
                    (long) entry.version()))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }
}
