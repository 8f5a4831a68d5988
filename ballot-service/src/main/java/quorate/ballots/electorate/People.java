package quorate.ballots.electorate;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The register's people, as heard up to a position: who is recorded, as what, by which log-in. */
@Singleton
public final class People {

  private static final String RECORDED =
      "select person from person where convener = $1 and person = $2 and position <= $3";
  private static final String ROLES =
      """
      select role from (
        select distinct on (practice) practice, role from person_role
        where convener = $1 and person = $2 and position <= $3 and since <= $4
        order by practice, since desc, position desc) latest""";
  private static final String BEHIND =
      "select person from person_log_in where convener = $1 and login = $2 and position <= $3";

  /** Whether somebody is recorded, and what they are by profession that day, in each practice. */
  public record Known(boolean recorded, Set<String> roles) {
    public Known {
      roles = Set.copyOf(roles);
    }
  }

  private final Pool pool;

  People(@ReactiveDataSource("relay") Pool pool) {
    this.pool = pool;
  }

  /** What is known of a person. */
  public Uni<Known> of(String convener, UUID person, LocalDate on, long position) {
    return set(RECORDED, Tuple.of(convener, person, position), row -> row.getUUID(0))
        .chain(
            recorded ->
                set(ROLES, Tuple.of(convener, person, position, on), row -> row.getString(0))
                    .map(roles -> new Known(!recorded.isEmpty(), roles)));
  }

  /** Who is behind this actor: {@code login:} and a keyed hash. */
  public Uni<Set<UUID>> behind(String convener, String actor, long position) {
    String login = actor.substring(actor.indexOf(':') + 1);
    return set(BEHIND, Tuple.of(convener, login, position), row -> row.getUUID(0));
  }

  private <T> Uni<Set<T>> set(String sql, Tuple values, Function<Row, T> read) {
    return pool.preparedQuery(sql).execute(values).map(rows -> read(rows, read));
  }

  private static <T> Set<T> read(RowSet<Row> rows, Function<Row, T> read) {
    return StreamSupport.stream(rows.spliterator(), false).map(read).collect(Collectors.toSet());
  }
}
