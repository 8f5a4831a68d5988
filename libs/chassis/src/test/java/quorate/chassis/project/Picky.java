package quorate.chassis.project;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import quorate.chassis.lead.Ground;
import quorate.chassis.wire.Entry;

/** Keeps texts, but cannot stomach "poison" until it is cured. */
record Picky(AtomicBoolean cured) implements Projection {

  @Override
  public String name() {
    return "picky";
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
    if (text.equals("poison") && !cured.get()) {
      throw new IllegalStateException("cannot stomach this");
    }
    return tx.preparedQuery("insert into picky values ($1, $2, $3)")
        .execute(Tuple.of(entry.convener(), entry.position(), text))
        .replaceWithVoid();
  }
}
