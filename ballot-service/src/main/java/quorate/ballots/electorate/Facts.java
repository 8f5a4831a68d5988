package quorate.ballots.electorate;

import static java.util.Comparator.comparingLong;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quorate.ballots.electorate.Fact.Said;
import quorate.ballots.electorate.Fact.Subject;

/** What was heard of practices and, where a rule rests on them, of organisations, for rolls. */
@Singleton
public final class Facts {

  private static final String OF_PRACTICES =
      """
      select position, recorded, practice, subject, since, said, value from fact
      where convener = $1 and position <= $2 and practice in (
        select practice from fact
        where convener = $1 and position <= $2 and subject = $3 and value = $4
        union all select unnest($5::text[])
        union all select code from organisation_fact
        where convener = $1 and position <= $2 and organisation = $6 and kind = 'practice'
        union all select f.practice from organisation_fact o join fact f
          on f.convener = o.convener and f.value = o.code and f.subject =
            case o.kind when 'network' then 'NETWORK' when 'organisation' then 'AREA' end
        where o.convener = $1 and o.position <= $2 and o.organisation = $6 and f.position <= $2)
      order by position, n""";
  private static final String OF_ORGANISATIONS =
      """
      select position, recorded, organisation, subject, since, said, kind, code
      from organisation_fact
      where convener = $1 and position <= $2 and organisation in (
        select organisation from organisation_fact
        where convener = $1 and position <= $2 and subject = 'KIND' and kind = any($3))
      order by position, n""";

  private static final String NOBODY = "-"; // no practice is open in this way

  private final Pool pool;
  private final BodyFacts bodies;

  Facts(@ReactiveDataSource("relay") Pool pool, BodyFacts bodies) {
    this.pool = pool;
    this.bodies = bodies;
  }

  /**
   * Everything heard, up to a position, that bears on a roll by this rule: of the practices that
   * might be of its electorate, and of organisations of the kinds that it rests on; in the order
   * heard. It is the same whenever it is asked.
   */
  public Uni<List<Statement>> of(String convener, RollRule rule, long position) {
    return heard(convener, rule, position)
        .map(heard -> heard.stream().map(HeardFact::fact).toList());
  }

  /** The same, each with the entry that told it. */
  public Uni<List<HeardFact>> heard(String convener, RollRule rule, long position) {
    var body = rule.electorate().body();
    if (body != null) {
      return bodies.of(convener, body, position);
    }
    return ofPractices(convener, rule.electorate(), position)
        .chain(
            practices ->
                ofOrganisations(convener, rule, position).map(more -> inOrder(practices, more)));
  }

  private Uni<List<HeardFact>> ofPractices(String convener, Electorate electorate, long position) {
    var listed = electorate.practices();
    return pool.preparedQuery(OF_PRACTICES)
        .execute(
            Tuple.of(convener, position, mark(electorate).name(), marked(electorate))
                .addArrayOfString(listed == null ? new String[0] : listed.toArray(String[]::new))
                .addString(linked(electorate)))
        .map(rows -> read(rows, Facts::fact));
  }

  private Uni<List<HeardFact>> ofOrganisations(String convener, RollRule rule, long position) {
    String[] kinds = rule.organisations().toArray(String[]::new);
    return kinds.length == 0
        ? Uni.createFrom().item(List.of())
        : pool.preparedQuery(OF_ORGANISATIONS)
            .execute(Tuple.of(convener, position).addArrayOfString(kinds))
            .map(rows -> read(rows, Facts::organisationFact));
  }

  private static Subject mark(Electorate electorate) {
    return switch (electorate.kind()) {
      case PRACTICES_OF_AREA -> Subject.AREA;
      case MEMBERS -> Subject.MEMBER;
      case PRACTICES_OF_NETWORK -> Subject.NETWORK;
      case PRACTICES_LISTED, PRACTICES_OF_COLLABORATION, PRACTICES_OF_PLACE, SEATS_OF_BODY ->
          Subject.OPEN;
    };
  }

  private static String marked(Electorate electorate) {
    return switch (electorate.kind()) {
      case PRACTICES_OF_AREA -> Objects.requireNonNull(electorate.subIcbLocation());
      case PRACTICES_OF_NETWORK -> Objects.requireNonNull(electorate.network());
      case MEMBERS -> "";
      case PRACTICES_LISTED, PRACTICES_OF_COLLABORATION, PRACTICES_OF_PLACE, SEATS_OF_BODY ->
          NOBODY;
    };
  }

  private static String linked(Electorate electorate) {
    String named = electorate.place() == null ? electorate.collaboration() : electorate.place();
    return named == null ? NOBODY : named;
  }

  private static List<HeardFact> inOrder(List<HeardFact> some, List<HeardFact> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(comparingLong(HeardFact::position))
        .toList();
  }

  private static List<HeardFact> read(RowSet<Row> rows, Function<Row, Statement> statement) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(
            row ->
                new HeardFact(
                    statement.apply(row), row.getLong(0), row.getOffsetDateTime(1).toInstant()))
        .toList();
  }

  private static Fact fact(Row row) {
    return new Fact(
        row.getString(2),
        Subject.valueOf(row.getString(3)),
        row.getLocalDate(4),
        Said.valueOf(row.getString(5)),
        row.getString(6));
  }

  private static OrganisationFact organisationFact(Row row) {
    return new OrganisationFact(
        row.getString(2),
        OrganisationFact.Subject.valueOf(row.getString(3)),
        row.getLocalDate(4),
        Said.valueOf(row.getString(5)),
        row.getString(6),
        row.getString(7));
  }
}
