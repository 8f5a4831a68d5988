package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionTaken;
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
  public int version() {
    return 3;
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof RegisterEvent decision
        ? recorded(tx, entry, decision).chain(() -> superseding(tx, entry, decision))
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> recorded(SqlConnection tx, Entry entry, RegisterEvent decision) {
    var row =
        Tuple.tuple()
            .addString(entry.convener())
            .addUUID(decision.decision())
            .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC))
            .addLong(entry.position())
            .addString(entry.data());
    switch (decision) {
      case DecisionRecorded e ->
          row.addUUID(e.matter()).addString(null).addString("").addString("").addUUID(null);
      case DecisionTaken e ->
          row.addUUID(null)
              .addString(e.decider().toString())
              .addString(" " + e.subject().code() + " ")
              .addString(mandates(e))
              .addUUID(null);
      case MeetingDecisionRecorded e -> ofBody(row, e.body());
      case EarlierDecisionRecorded e -> ofBody(row, e.body());
    }
    return tx.preparedQuery(
            """
            insert into decision
              (convener, decision, recorded, position, data, matter, decider, subjects, mandates, body)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""")
        .execute(row)
        .replaceWithVoid();
  }

  private static String mandates(DecisionTaken taken) {
    return taken.chain().stream()
        .map(step -> " " + step.mandate() + " ")
        .collect(Collectors.joining());
  }

  private static void ofBody(Tuple row, @Nullable UUID body) {
    row.addUUID(null).addString(null).addString("").addString("").addUUID(body);
  }

  private static Uni<Void> superseding(SqlConnection tx, Entry entry, RegisterEvent decision) {
    @Nullable UUID earlier =
        switch (decision) {
          case DecisionRecorded e -> e.supersedes();
          case DecisionTaken e -> e.supersedes();
          case MeetingDecisionRecorded _, EarlierDecisionRecorded _ -> null;
        };
    return tx.preparedQuery(
            "update decision set supersededby = $3 where convener = $1 and decision = $2")
        .execute(Tuple.of(entry.convener(), earlier, decision.decision()))
        .replaceWithVoid();
  }
}
