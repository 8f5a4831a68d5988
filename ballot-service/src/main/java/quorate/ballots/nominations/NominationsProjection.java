package quorate.ballots.nominations;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import quorate.ballots.nomination.NominationEvent;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.ballots.nomination.NominationEvent.ElectedUnopposed;
import quorate.ballots.nomination.NominationEvent.NominationAccepted;
import quorate.ballots.nomination.NominationEvent.NominationDeclined;
import quorate.ballots.nomination.NominationEvent.NominationRuled;
import quorate.ballots.nomination.NominationEvent.NominationSeconded;
import quorate.ballots.nomination.NominationEvent.NominationWithdrawn;
import quorate.ballots.nomination.NominationEvent.NominationsClosed;
import quorate.ballots.nomination.NominationEvent.NominationsOpened;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per call for nominations. */
public final class NominationsProjection implements Projection {

  private static final String OPENED =
      """
      insert into nomination (convener, nomination, title, state, opens, closes, position, version)
      values ($1, $2, $3, 'called', $4, $5, $6, $7)""";
  private static final String MOVED =
      "update nomination set version = $3, state = coalesce($4, state)"
          + " where convener = $1 and nomination = $2";

  @Override
  public String name() {
    return "nominations";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(NominationEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof NominationEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, NominationEvent event) {
    return switch (event) {
      case NominationsOpened e -> opened(tx, entry, e);
      case NominationsClosed e -> moved(tx, entry, e, "closed");
      case SeatSettledAnew e when !e.seat().contested() -> moved(tx, entry, e, "closed");
      case ElectedUnopposed e -> moved(tx, entry, e, "declared");
      case CandidateNominated _,
          NominationSeconded _,
          NominationAccepted _,
          NominationDeclined _,
          NominationWithdrawn _,
          NominationRuled _,
          SeatSettledAnew _ ->
          run(tx, MOVED, moved(entry, event).addString(null));
    };
  }

  private static Uni<Void> opened(SqlConnection tx, Entry entry, NominationsOpened e) {
    var call = e.call();
    return run(
        tx,
        OPENED,
        Tuple.of(entry.convener(), e.nomination(), call.title())
            .addOffsetDateTime(call.opens().atOffset(ZoneOffset.UTC))
            .addOffsetDateTime(call.closes().atOffset(ZoneOffset.UTC))
            .addLong(entry.position())
            .addInteger(entry.version()));
  }

  private static Uni<Void> moved(
      SqlConnection tx, Entry entry, NominationEvent event, String state) {
    return run(tx, MOVED, moved(entry, event).addString(state));
  }

  private static Tuple moved(Entry entry, NominationEvent event) {
    return Tuple.of(entry.convener(), event.nomination(), entry.version());
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
