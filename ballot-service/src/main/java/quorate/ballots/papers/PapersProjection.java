package quorate.ballots.papers;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.ballots.paper.PaperEvent;
import quorate.ballots.paper.PaperEvent.PaperConfirmed;
import quorate.ballots.paper.PaperEvent.PaperDisputed;
import quorate.ballots.paper.PaperEvent.PaperEntered;
import quorate.ballots.paper.PaperEvent.PaperNotTaken;
import quorate.ballots.paper.PaperEvent.PaperWithdrawn;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per paper. */
public final class PapersProjection implements Projection {

  private static final String ENTERED =
      """
      insert into typed_paper (convener, ballot, paper, enteredat, enteredby, practice, channel,
        received, position, state, version)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'entered', 1)""";
  private static final String SETTLED =
      "update typed_paper set settledat = $4, settledby = $5, state = $6, reason = $7, version = 2"
          + " where convener = $1 and ballot = $2 and paper = $3";

  @Override
  public String name() {
    return "papers";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(PaperEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof PaperEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, PaperEvent event) {
    return switch (event) {
      case PaperEntered e -> run(tx, ENTERED, entered(entry, e));
      case PaperConfirmed e -> run(tx, SETTLED, settled(entry, e, e.by(), "confirmed", null));
      case PaperDisputed e -> run(tx, SETTLED, settled(entry, e, e.by(), "disputed", null));
      case PaperWithdrawn e ->
          run(tx, SETTLED, settled(entry, e, e.by(), "withdrawn", e.reason().toString()));
      case PaperNotTaken e ->
          run(tx, SETTLED, settled(entry, e, e.by(), "not-taken", e.reason().toString()));
    };
  }

  private static Tuple settled(
      Entry entry, PaperEvent e, String by, String state, @Nullable String reason) {
    return row(entry, e, by).addString(state).addString(reason);
  }

  private static Tuple entered(Entry entry, PaperEntered e) {
    return row(entry, e, e.by())
        .addString(e.practice())
        .addString(e.channel().toString())
        .addOffsetDateTime(e.received().atOffset(ZoneOffset.UTC))
        .addLong(entry.position());
  }

  private static Tuple row(Entry entry, PaperEvent e, String by) {
    return Tuple.of(
        entry.convener(), e.ballot(), e.paper(), entry.recorded().atOffset(ZoneOffset.UTC), by);
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
