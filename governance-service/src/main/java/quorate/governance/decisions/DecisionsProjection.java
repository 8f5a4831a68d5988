package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;

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
    return Set.of(RegisterEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof RegisterEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, RegisterEvent event) {
    return switch (event) {
      case DecisionRecorded e ->
          recorded(tx, entry, e.decision(), e.matter(), null)
              .chain(() -> superseding(tx, entry, e));
      case MeetingDecisionRecorded e -> recorded(tx, entry, e.decision(), null, e.body());
      case EarlierDecisionRecorded e -> recorded(tx, entry, e.decision(), null, e.body());
    };
  }

  private static Uni<Void> recorded(
      SqlConnection tx, Entry entry, UUID decision, @Nullable UUID matter, @Nullable UUID body) {
    return tx.preparedQuery(
            """
            insert into decision (convener, decision, matter, body, recorded, position, data)
            values ($1, $2, $3, $4, $5, $6, $7)""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addUUID(decision)
                .addUUID(matter)
                .addUUID(body)
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC))
                .addLong(entry.position())
                .addString(entry.json().path("data").toString()))
        .replaceWithVoid();
  }

  private static Uni<Void> superseding(SqlConnection tx, Entry entry, DecisionRecorded decision) {
    return tx.preparedQuery(
            "update decision set supersededby = $3 where convener = $1 and decision = $2")
        .execute(Tuple.of(entry.convener(), decision.supersedes(), decision.decision()))
        .replaceWithVoid();
  }
}
