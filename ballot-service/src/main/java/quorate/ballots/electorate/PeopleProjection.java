package quorate.ballots.electorate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import quorate.ballots.electorate.MembershipHeard.LogInBound;
import quorate.ballots.electorate.MembershipHeard.OfPerson;
import quorate.ballots.electorate.MembershipHeard.PersonErased;
import quorate.ballots.electorate.MembershipHeard.PersonRecorded;
import quorate.ballots.electorate.MembershipHeard.RoleStated;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** What nominations need to know of the register's people; no name is among it. */
public final class PeopleProjection implements Projection {

  private static final String RECORDED =
      "insert into person (convener, person, position) values ($1, $2, $3) on conflict do nothing";
  private static final String BOUND =
      "insert into person_log_in (convener, person, login, position) values ($1, $2, $4, $3)"
          + " on conflict do nothing";
  private static final String STATED =
      "insert into person_role (convener, position, person, role, practice, since)"
          + " values ($1, $3, $2, $4, $5, $6)";
  private static final String ERASED =
      """
      with l as (delete from person_log_in where convener = $1 and person = $2),
      r as (delete from person_role where convener = $1 and person = $2)
      delete from person where convener = $1 and person = $2""";

  @Override
  public String name() {
    return "people";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(OfPerson.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof OfPerson heard
        ? apply(tx, entry, heard)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, OfPerson heard) {
    var row = Tuple.of(entry.convener(), heard.person());
    return switch (heard) {
      case PersonRecorded _ -> run(tx, RECORDED, row.addLong(entry.position()));
      case LogInBound e -> run(tx, BOUND, row.addLong(entry.position()).addString(e.login()));
      case RoleStated e ->
          run(
              tx,
              STATED,
              row.addLong(entry.position())
                  .addString(e.role())
                  .addString(e.practice() == null ? "" : e.practice())
                  .addLocalDate(e.from()));
      case PersonErased _ -> run(tx, ERASED, row);
    };
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
