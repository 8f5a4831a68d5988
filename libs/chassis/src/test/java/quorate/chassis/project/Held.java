package quorate.chassis.project;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import quorate.chassis.wire.Entry;

/** A tally whose second generation is not filled before it is let. */
record Held(Tally tally, CompletableFuture<Void> let) implements Projection {

  @Override
  public String name() {
    return tally.name();
  }

  @Override
  public Set<String> sources() {
    return tally.sources();
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return tx.query("select current_schema()")
        .execute()
        .map(rows -> rows.iterator().next().getString(0))
        .chain(
            schema ->
                schema.endsWith("_g2")
                    ? Uni.createFrom().completionStage(let)
                    : Uni.createFrom().voidItem())
        .chain(() -> tally.apply(tx, entry));
  }
}
