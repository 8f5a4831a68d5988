package quorate.ballots.electorate;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The mandates of a person who signed or stands for something, whatever log-in they have, or
 * without one.
 */
@Singleton
public final class Signers {

  private static final String SQL =
      "select mandate, person, practice, since, until, capacity, matters from mandate"
          + " where convener = $1 and person = any($2) and position <= $3 order by mandate";

  private final Pool pool;
  private final RegisterHeard register;
  private final SeatHands seats;

  Signers(@ReactiveDataSource("relay") Pool pool, RegisterHeard register, SeatHands seats) {
    this.pool = pool;
    this.register = register;
    this.seats = seats;
  }

  /** As heard up to a position. */
  public Uni<List<MandateToVote>> of(String convener, UUID person, long position) {
    return of(convener, Set.of(person), position);
  }

  /** Those for practices and for seats, of several persons, by all that is heard. */
  public Uni<List<MandateToVote>> of(String convener, Set<UUID> persons) {
    return Uni.combine()
        .all()
        .unis(
            register.now(convener).chain(heard -> of(convener, persons, heard.position())),
            register
                .now(convener, RegisterHeard.GOVERNANCE)
                .chain(heard -> seats.of(convener, persons, heard)))
        .with((practices, held) -> Stream.concat(practices.stream(), held.stream()).toList());
  }

  private Uni<List<MandateToVote>> of(String convener, Set<UUID> persons, long position) {
    var all = persons.toArray(UUID[]::new);
    return pool.preparedQuery(SQL).execute(Tuple.of(convener, all, position)).map(Signers::read);
  }

  private static List<MandateToVote> read(Iterable<Row> rows) {
    List<MandateToVote> mandates = new ArrayList<>();
    rows.forEach(row -> mandates.add(mandate(row)));
    return mandates;
  }

  private static MandateToVote mandate(Row row) {
    String matters = row.getString(6);
    return new MandateToVote(
        row.getUUID(0),
        row.getUUID(1),
        row.getString(2),
        row.getLocalDate(3),
        row.getLocalDate(4),
        row.getString(5),
        matters.isEmpty() ? List.of() : List.of(matters.split("\n", -1)));
  }
}
