package quorate.governance.elected;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.elected.ElectionHeard.One;
import quorate.governance.rows.ConvenerRows;

/** The elections that were heard of, as far as they are declared. */
@Singleton
public final class Elections {

  private static final String SEAT_OF =
      "select nomination, seat, ballot, termends from election_seat"
          + " where convener = $1 and (ballot = $2 or annulled = $2)";
  private static final String BALLOT_OF =
      "select nomination, seat, ballot, termends from election_seat"
          + " where convener = $1 and nomination = $2 and seat = $3";
  private static final String BY_BALLOT =
      "select person, constituency, declared from election_result"
          + " where convener = $1 and ballot = $2 order by place";
  private static final String UNOPPOSED =
      "select person, constituency, declared from election_result"
          + " where convener = $1 and nomination = $2 and seat = $3 order by place";

  /** A seat of a call, with its ballot where it is contested. */
  public record Contest(
      @Nullable UUID nomination,
      @Nullable String seat,
      @Nullable UUID ballot,
      @Nullable LocalDate termEnds) {}

  /** Who was elected in it, and on which day that was declared. */
  public record Result(Contest contest, List<One> elected, LocalDate declared) {
    public Result {
      elected = List.copyOf(elected);
    }
  }

  private record Line(One one, LocalDate declared) {}

  private final ConvenerRows rows;

  Elections(ConvenerRows rows) {
    this.rows = rows;
  }

  /** The result of a ballot; empty where nobody was elected by it, or it is not declared. */
  public Uni<Optional<Result>> ofBallot(String convener, UUID ballot) {
    return contest(convener, ballot)
        .chain(contest -> result(contest, BY_BALLOT, Tuple.of(convener, ballot)));
  }

  /** The same of a seat of a call for nominations, by its ballot or unopposed. */
  public Uni<Optional<Result>> ofSeat(String convener, UUID nomination, String seat) {
    return contests(BALLOT_OF, Tuple.of(convener, nomination, seat))
        .chain(
            found -> {
              var contest =
                  found.isEmpty() ? new Contest(nomination, seat, null, null) : found.getFirst();
              var ballot = contest.ballot();
              return ballot == null
                  ? result(contest, UNOPPOSED, Tuple.of(convener, nomination, seat))
                  : result(contest, BY_BALLOT, Tuple.of(convener, ballot));
            });
  }

  /** What a ballot is about, annulled or not: a seat of a call, or itself alone. */
  public Uni<Contest> contest(String convener, UUID ballot) {
    return contests(SEAT_OF, Tuple.of(convener, ballot))
        .map(found -> found.isEmpty() ? new Contest(null, null, ballot, null) : found.getFirst());
  }

  private Uni<List<Contest>> contests(String sql, Tuple values) {
    return rows.of(sql, values, Elections::contest);
  }

  private static Contest contest(Row row) {
    return new Contest(row.getUUID(0), row.getString(1), row.getUUID(2), row.getLocalDate(3));
  }

  private Uni<Optional<Result>> result(Contest contest, String sql, Tuple values) {
    return rows.of(sql, values, Elections::line)
        .map(
            all ->
                all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        new Result(
                            contest,
                            all.stream().map(Line::one).toList(),
                            all.getFirst().declared())));
  }

  private static Line line(Row row) {
    return new Line(new One(row.getUUID(0), row.getString(1)), row.getLocalDate(2));
  }
}
