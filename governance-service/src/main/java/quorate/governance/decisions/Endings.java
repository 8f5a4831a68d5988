package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.Entry;
import quorate.governance.register.Later;
import quorate.governance.register.Later.DecisionAnnulled;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.RegisterEvent.UnopposedElectionRecorded;
import quorate.governance.resolution.ResolutionEvent.ResolutionReplaced;

/** The rows of what became of decisions later. */
final class Endings {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String SUPERSEDED = "superseded";
  private static final String ANNULLED = "annulled";

  private Endings() {}

  static Uni<Void> superseding(SqlConnection tx, Entry entry, RegisterEvent decision) {
    @Nullable UUID earlier =
        switch (decision) {
          case DecisionRecorded e -> e.supersedes();
          case DecisionTaken e -> e.supersedes();
          case MeetingDecisionRecorded _,
              EarlierDecisionRecorded _,
              BallotDecisionRecorded _,
              UnopposedElectionRecorded _,
              Later _ ->
              null;
        };
    return earlier == null
        ? Uni.createFrom().voidItem()
        : row(
            tx,
            entry,
            earlier,
            SUPERSEDED,
            decision.decision(),
            LocalDate.ofInstant(entry.recorded(), LONDON));
  }

  static Uni<Void> annulled(SqlConnection tx, Entry entry, DecisionAnnulled e) {
    return row(tx, entry, e.decision(), ANNULLED, null, e.on());
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
