package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.register.Later;
import quorate.governance.register.Later.BallotDecisionPublished;
import quorate.governance.register.RegisterEvent;
import quorate.governance.resolution.ResolutionEvent.ResolutionPublished;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;

/** One row per decision, its data as recorded; and one for each thing that became of it later. */
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
    return Set.of(RegisterEvent.class, ResolutionReplaced.class, ResolutionPublished.class);
  }

  @Override
  public int version() {
    return 5;
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case BallotDecisionPublished e -> published(tx, entry, e.decision());
      case Later e -> Endings.later(tx, entry, e);
      case RegisterEvent e -> recorded(tx, entry, e).chain(() -> Endings.superseding(tx, entry, e));
      case ResolutionReplaced e -> Endings.replaced(tx, entry, e);
      case ResolutionPublished e -> published(tx, entry, e.decision());
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> recorded(SqlConnection tx, Entry entry, RegisterEvent decision) {
    var found = FoundBy.of(decision, entry.recorded());
    var maker = found.maker();
    return tx.preparedQuery(
            """
            insert into decision
              (convener, decision, recorded, position, entry, data, matter, decider, subjects,
               mandates, body, ballot, day, question, outcome, principals, members, published)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
              $18)""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addUUID(decision.decision())
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC))
                .addLong(entry.position())
                .addUUID(entry.id())
                .addString(entry.data())
                .addUUID(maker.matter())
                .addString(maker.decider())
                .addString(maker.subjects())
                .addString(maker.mandates())
                .addUUID(maker.body())
                .addUUID(maker.ballot())
                .addLocalDate(found.day())
                .addString(found.question())
                .addString(found.outcome())
                .addString(maker.principals())
                .addBoolean(maker.members())
                .addBoolean(maker.told()))
        .replaceWithVoid();
  }

  // what was told once is not untold, whatever the rule says later
  private static Uni<Void> published(SqlConnection tx, Entry entry, UUID decision) {
    return tx.preparedQuery(
            "update decision set published = true where convener = $1 and decision = $2")
        .execute(Tuple.of(entry.convener(), decision))
        .replaceWithVoid();
  }
}
