package quorate.ballots.electorate;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import quorate.ballots.electorate.Fact.Subject;

/** What was heard of practices, for rolls. */
@Singleton
public final class Facts {

  private static final String SQL =
      """
      select practice, subject, since, holds, value from fact
      where convener = $1 and position <= $2 and practice in (
        select practice from fact
        where convener = $1 and position <= $2 and subject = $3 and value = $4)
      order by position, n""";

  private final Pool pool;

  Facts(@ReactiveDataSource("relay") Pool pool) {
    this.pool = pool;
  }

  /**
   * Everything heard, up to a position, of the practices that might be of this electorate, in the
   * order heard. It is the same whenever it is asked.
   */
  public Uni<List<Fact>> of(String convener, Electorate electorate, long position) {
    String area = electorate.subIcbLocation();
    Subject mark =
        switch (electorate.kind()) {
          case PRACTICES_OF_AREA -> Subject.AREA;
          case MEMBERS -> Subject.MEMBER;
        };
    return pool.preparedQuery(SQL)
        .execute(Tuple.of(convener, position, mark.name(), area == null ? "" : area))
        .map(Facts::read);
  }

  private static List<Fact> read(RowSet<Row> rows) {
    List<Fact> facts = new ArrayList<>(rows.size());
    for (Row row : rows) {
      facts.add(
          new Fact(
              row.getString(0),
              Subject.valueOf(row.getString(1)),
              row.getLocalDate(2),
              row.getBoolean(3),
              row.getString(4)));
    }
    return facts;
  }
}
