package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.wire.Entry;
import quorate.governance.register.Later;
import quorate.governance.register.Later.AnnulmentPublished;
import quorate.governance.register.Later.BallotDecisionPublished;
import quorate.governance.register.Later.DecisionAnnulled;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.register.Later.DecisionLapsed;
import quorate.governance.register.Later.DecisionSuperseded;
import quorate.governance.register.Later.DecisionUsed;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;

/** The rows of what became of decisions later. */
final class Endings {

  private static final String SUPERSEDED = "superseded";
  private static final String LAPSED = "lapsed";
  private static final String ANNULLED = "annulled";

  private Endings() {}

  /** A matter's decision names the one that it takes the place of; others are told of it later. */
  static Uni<Void> superseding(SqlConnection tx, Entry entry, RegisterEvent decision) {
    return decision instanceof DecisionRecorded e && e.supersedes() != null
        ? row(tx, entry, e.supersedes(), SUPERSEDED, e.decision(), CivilDay.of(entry.recorded()))
        : Uni.createFrom().voidItem();
  }

  static Uni<Void> later(SqlConnection tx, Entry entry, Later event) {
    return switch (event) {
      case DecisionAnnulled e -> row(tx, entry, e.decision(), ANNULLED, null, e.on());
      case DecisionSuperseded e -> row(tx, entry, e.decision(), SUPERSEDED, e.by(), e.on());
      case DecisionLapsed e -> row(tx, entry, e.decision(), LAPSED, null, e.on());
      case DecisionUsed _, DecisionCited _, AnnulmentPublished _, BallotDecisionPublished _ ->
          Uni.createFrom().voidItem();
    };
  }

  static Uni<Void> replaced(SqlConnection tx, Entry entry, ResolutionReplaced e) {
    return row(tx, entry, e.decision(), e.how().toString(), e.byDecision(), e.from());
  }

  private static Uni<Void> row(
      SqlConnection tx,
      Entry entry,
      UUID decision,
      String how,
      @Nullable UUID by,
      LocalDate since) {
    return tx.preparedQuery(
            """
            insert into decision_ending (convener, position, decision, how, by, since, recorded)
            values ($1, $2, $3, $4, $5, $6, $7)""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addLong(entry.position())
                .addUUID(decision)
                .addString(how)
                .addUUID(by)
                .addLocalDate(since)
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }
}
