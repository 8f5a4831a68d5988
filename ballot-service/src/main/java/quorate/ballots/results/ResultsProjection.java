package quorate.ballots.results;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per declared ballot. */
public final class ResultsProjection implements Projection {

  @Override
  public String name() {
    return "results";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(BallotDeclared.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof BallotDeclared declared
        ? tx.preparedQuery("insert into result values ($1, $2, $3, $4)")
            .execute(
                Tuple.of(
                    entry.convener(),
                    declared.ballot(),
                    entry.json().path("data").toString(),
                    entry.version()))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }
}
