package quorate.chassis.project;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import quorate.chassis.lead.Ground;
import quorate.chassis.wire.Entry;

/** How often each text was noted, and how often any: wrong at once if an entry counts twice. */
record Tally(int version) implements Projection {

  @Override
  public String name() {
    return "tally";
  }

  @Override
  public Set<String> sources() {
    return Set.of("project");
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    if (!(entry.event() instanceof Ground.Noted(String text))) {
      return Uni.createFrom().voidItem();
    }
    return tx.preparedQuery(
            "insert into tally values ($1, $2, 1) on conflict (convener, text) do update set times = tally.times + 1")
        .execute(Tuple.of(entry.convener(), text))
        .chain(
            () ->
                tx.preparedQuery(
                        "insert into tally_total values ($1, 1) on conflict (convener) do update set total = tally_total.total + 1")
                    .execute(Tuple.of(entry.convener())))
        .replaceWithVoid();
  }
}
