package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.register.RegisterEvent.DecisionRecorded;

/** One row per decision: its data as recorded, and which later decision supersedes it. */
public final class DecisionsProjection implements Projection {

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(DecisionRecorded.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof DecisionRecorded decision
        ? recorded(tx, entry, decision).chain(() -> superseding(tx, entry, decision))
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> recorded(SqlConnection tx, Entry entry, DecisionRecorded decision) {
    return tx.preparedQuery(
            """
            insert into decision (convener, decision, matter, recorded, position, data)
            values ($1, $2, $3, $4, $5, $6)""")
        .execute(
            Tuple.of(
                entry.convener(),
                decision.decision(),
                decision.matter(),
                entry.recorded().atOffset(ZoneOffset.UTC),
                entry.position(),
                entry.json().path("data").toString()))
        .replaceWithVoid();
  }

  private static Uni<Void> superseding(SqlConnection tx, Entry entry, DecisionRecorded decision) {
    return tx.preparedQuery(
            "update decision set supersededby = $3 where convener = $1 and decision = $2")
        .execute(Tuple.of(entry.convener(), decision.supersedes(), decision.decision()))
        .replaceWithVoid();
  }
}
