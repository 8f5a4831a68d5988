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
import java.util.Objects;
import quorate.ballots.electorate.Fact.Said;
import quorate.ballots.electorate.Fact.Subject;

/** What was heard of practices, for rolls. */
@Singleton
public final class Facts {

  private static final String SQL =
      """
      select practice, subject, since, said, value, position, recorded from fact
      where convener = $1 and position <= $2 and practice in (
        select practice from fact
        where convener = $1 and position <= $2 and subject = $3 and value = $4
        union all select unnest($5::text[]))
      order by position, n""";

  private static final String NOBODY = "-"; // no practice is open in this way

  private final Pool pool;

  Facts(@ReactiveDataSource("relay") Pool pool) {
    this.pool = pool;
  }

  /**
   * Everything heard, up to a position, of the practices that might be of this electorate, in the
   * order heard. It is the same whenever it is asked.
   */
  public Uni<List<Fact>> of(String convener, Electorate electorate, long position) {
    return heard(convener, electorate, position)
        .map(heard -> heard.stream().map(HeardFact::fact).toList());
  }

  /** The same, each with the entry that told it. */
  public Uni<List<HeardFact>> heard(String convener, Electorate electorate, long position) {
    var listed = electorate.practices();
    return pool.preparedQuery(SQL)
        .execute(
            Tuple.of(convener, position, mark(electorate).name(), marked(electorate))
                .addArrayOfString(listed == null ? new String[0] : listed.toArray(String[]::new)))
        .map(Facts::read);
  }

  private static Subject mark(Electorate electorate) {
    return switch (electorate.kind()) {
      case PRACTICES_OF_AREA -> Subject.AREA;
      case MEMBERS -> Subject.MEMBER;
      case PRACTICES_OF_NETWORK -> Subject.NETWORK;
      case PRACTICES_LISTED -> Subject.OPEN;
    };
  }

  private static String marked(Electorate electorate) {
    return switch (electorate.kind()) {
      case PRACTICES_OF_AREA -> Objects.requireNonNull(electorate.subIcbLocation());
      case PRACTICES_OF_NETWORK -> Objects.requireNonNull(electorate.network());
      case MEMBERS -> "";
      case PRACTICES_LISTED -> NOBODY;
    };
  }

  private static List<HeardFact> read(RowSet<Row> rows) {
    List<HeardFact> facts = new ArrayList<>(rows.size());
    for (Row row : rows) {
      var fact =
          new Fact(
              row.getString(0),
              Subject.valueOf(row.getString(1)),
              row.getLocalDate(2),
              Said.valueOf(row.getString(3)),
              row.getString(4));
      facts.add(new HeardFact(fact, row.getLong(5), row.getOffsetDateTime(6).toInstant()));
    }
    return facts;
  }
}
