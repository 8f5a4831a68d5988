package quorate.ballots.ballots;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Which ballots of all conveners the clock makes due. It only finds them: whether anything happens
 * is decided from their streams. Both clocks must have come so far, this process's and the log's.
 */
@Singleton
public final class DueBallots {

  private static final String NOTICED =
      "select convener, ballot, draft, notice, noticed from ballot where state = 'noticed'";
  private static final String ROLLED =
      "select convener, ballot, draft, roll from ballot"
          + " where state in ('rolled', 'open', 'closed', 'counted')";
  private static final String TO_OPEN =
      "select convener, ballot from ballot where state = 'rolled'"
          + " and opens <= least($1, clock_timestamp()) and closes > clock_timestamp()";
  private static final String TO_CLOSE =
      "select convener, ballot from ballot where state = 'open'"
          + " and closes <= least($1, clock_timestamp())";

  private static final String UNOPENED =
      "select convener, ballot from ballot where state in ('noticed', 'rolled')"
          + " and closes <= least($1, clock_timestamp())";

  private static final String TO_REMIND =
      "select convener, ballot, remind, least($1, clock_timestamp()) from ballot"
          + " where state = 'open' and remind <= least($1, clock_timestamp())"
          + " and closes > clock_timestamp()";

  // of an open ballot, its notice says whether it waits for the clock alone
  private static final String ALL_VOTED =
      "select b.convener, b.ballot from ballot b"
          + " join turnout t on t.convener = b.convener and t.ballot = b.ballot"
          + " where b.state = 'open' and t.heads >= t.electors"
          + " and b.notice::json #>> '{proceedings,closeswhenallvoted}' = 'true'"
          + " and (b.draft::json ->> 'vehicle' <> 'poll-of-a-meeting' or"
          + " (b.notice::json #>> '{proceedings,meets}')::timestamptz"
          + " <= least($1, clock_timestamp()))";

  private static final String NO_SUCH_VIEW = "42P01";

  private final Pool pool;

  DueBallots(@ReactiveDataSource("relay") Pool pool) {
    this.pool = pool;
  }

  /** Those whose notice is given and whose roll is not frozen yet. */
  public Uni<List<NoticedBallot>> noticed() {
    return found(NOTICED, Tuple.tuple(), NoticedBallot::read);
  }

  /** Those whose roll is frozen and whose result is not declared. */
  public Uni<List<RolledBallot>> rolled() {
    return found(ROLLED, Tuple.tuple(), RolledBallot::read);
  }

  /** Those whose opening time has passed and whose closing time has not. */
  public Uni<List<DueBallot>> toOpen(Instant now) {
    return found(TO_OPEN, Tuple.of(now.atOffset(ZoneOffset.UTC)), DueBallot::read);
  }

  /** Those whose closing time has passed. */
  public Uni<List<DueBallot>> toClose(Instant now) {
    return found(TO_CLOSE, Tuple.of(now.atOffset(ZoneOffset.UTC)), DueBallot::read);
  }

  /** Those whose closing time has passed before they opened. */
  public Uni<List<DueBallot>> unopened(Instant now) {
    return found(UNOPENED, Tuple.of(now.atOffset(ZoneOffset.UTC)), DueBallot::read);
  }

  /** Those that have a reminder whose time has passed, and whose closing time has not. */
  public Uni<List<DueReminder>> toRemind(Instant now) {
    return found(TO_REMIND, Tuple.of(now.atOffset(ZoneOffset.UTC)), DueReminder::read);
  }

  /** Those in which everybody has voted, and which then close, a poll once its meeting started. */
  public Uni<List<DueBallot>> allVoted(Instant now) {
    return found(ALL_VOTED, Tuple.of(now.atOffset(ZoneOffset.UTC)), DueBallot::read);
  }

  private <T> Uni<List<T>> found(String sql, Tuple values, Function<Row, T> read) {
    return pool.preparedQuery(sql)
        .execute(values)
        .onFailure(DueBallots::isBeforeTheFirstProjection)
        .recoverWithNull()
        .map(
            rows -> {
              List<T> found = new ArrayList<>();
              if (rows != null) {
                rows.forEach(row -> found.add(read.apply(row)));
              }
              return found;
            });
  }

  private static boolean isBeforeTheFirstProjection(Throwable failure) {
    return failure instanceof PgException pg && NO_SUCH_VIEW.equals(pg.getSqlState());
  }
}
