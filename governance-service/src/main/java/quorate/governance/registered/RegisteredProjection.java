package quorate.governance.registered;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.registered.RegisterHeard.LogInBound;
import quorate.governance.registered.RegisterHeard.NetworkClosed;
import quorate.governance.registered.RegisterHeard.NetworkFactRetracted;
import quorate.governance.registered.RegisterHeard.NetworkRegistered;
import quorate.governance.registered.RegisterHeard.OfOrganisation;
import quorate.governance.registered.RegisterHeard.OfPerson;
import quorate.governance.registered.RegisterHeard.OrganisationClosed;
import quorate.governance.registered.RegisterHeard.OrganisationFactRetracted;
import quorate.governance.registered.RegisterHeard.OrganisationLinkRetracted;
import quorate.governance.registered.RegisterHeard.OrganisationLinked;
import quorate.governance.registered.RegisterHeard.OrganisationRegistered;
import quorate.governance.registered.RegisterHeard.OrganisationUnlinked;
import quorate.governance.registered.RegisterHeard.PersonErased;
import quorate.governance.registered.RegisterHeard.PersonRecorded;
import quorate.governance.registered.RegisterHeard.PersonRenamed;
import quorate.governance.registered.RegisterHeard.RoleStated;

/** What seats need to know of the register: one row per organisation, link, person and role. */
public final class RegisteredProjection implements Projection {

  private static final String NETWORK = "network";
  private static final String CLOSURE = "closure";
  private static final String REGISTERED =
      """
      insert into registered_organisation (convener, kind, code, area, since)
      values ($1, $2, $3, $4, $5) on conflict do nothing""";
  private static final String CLOSED =
      "update registered_organisation set lastday = $4"
          + " where convener = $1 and (kind = 'network') = $2 and code = $3";
  private static final String OPEN_AGAIN =
      "update registered_organisation set lastday = null"
          + " where convener = $1 and (kind = 'network') = $2 and code = $3 and lastday = $4";
  private static final String LINKED =
      """
      insert into registered_link (convener, organisation, relation, kind, code, since)
      values ($1, $2, $3, $4, $5, $6) on conflict do nothing""";
  private static final String UNLINKED =
      """
      update registered_link set lastday = $6
      where convener = $1 and organisation = $2 and relation = $3 and kind = $4 and code = $5
        and since = (select max(since) from registered_link
          where convener = $1 and organisation = $2 and relation = $3 and kind = $4 and code = $5
            and since <= $6)""";
  private static final String NEVER_LINKED =
      """
      delete from registered_link
      where convener = $1 and organisation = $2 and relation = $3 and kind = $4 and code = $5
        and since = $6""";
  private static final String ERASED =
      """
      with l as (delete from registered_login where convener = $1 and person = $2),
      r as (delete from registered_role where convener = $1 and person = $2)
      delete from registered_person where convener = $1 and person = $2""";

  @Override
  public String name() {
    return "registered";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(RegisterHeard.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case OfOrganisation heard -> organisation(tx, entry.convener(), heard);
      case OfPerson heard -> person(tx, entry, heard);
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> organisation(SqlConnection tx, String convener, OfOrganisation heard) {
    return switch (heard) {
      case NetworkRegistered(var code, var area, var opened) ->
          run(tx, REGISTERED, convener, NETWORK, code, area, opened);
      case NetworkClosed(var code, var last) -> run(tx, CLOSED, convener, true, code, last);
      case NetworkFactRetracted(var code, var fact, var last) ->
          fact.equals(CLOSURE)
              ? run(tx, OPEN_AGAIN, convener, true, code, last)
              : Uni.createFrom().voidItem();
      case OrganisationRegistered(var code, var kind, var from) ->
          run(tx, REGISTERED, convener, kind, code, "", from);
      case OrganisationClosed(var code, var last) -> run(tx, CLOSED, convener, false, code, last);
      case OrganisationFactRetracted(var code, var fact, var last) ->
          fact.equals(CLOSURE)
              ? run(tx, OPEN_AGAIN, convener, false, code, last)
              : Uni.createFrom().voidItem();
      case OrganisationLinked(var code, var relation, var kind, var other, var from) ->
          run(tx, LINKED, convener, code, relation, kind, other, from);
      case OrganisationUnlinked(var code, var relation, var kind, var other, var last) ->
          run(tx, UNLINKED, convener, code, relation, kind, other, last);
      case OrganisationLinkRetracted(var code, var relation, var kind, var other, var from) ->
          run(tx, NEVER_LINKED, convener, code, relation, kind, other, from);
    };
  }

  private static Uni<Void> person(SqlConnection tx, Entry entry, OfPerson heard) {
    String convener = entry.convener();
    return switch (heard) {
      case PersonRecorded(var person, _) ->
          run(
              tx,
              "insert into registered_person (convener, person) values ($1, $2) on conflict do nothing",
              convener,
              person);
      case LogInBound(var person, var login) ->
          run(
              tx,
              "insert into registered_login (convener, person, login) values ($1, $2, $3)"
                  + " on conflict do nothing",
              convener,
              person,
              login);
      case RoleStated(var person, var role, var practice, var from) ->
          run(
              tx,
              "insert into registered_role (convener, position, person, role, practice, since)"
                  + " values ($1, $2, $3, $4, $5, $6)",
              convener,
              entry.position(),
              person,
              role,
              practice == null ? "" : practice,
              from);
      case PersonErased(var person) -> run(tx, ERASED, convener, person);
      case PersonRenamed _ -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> run(SqlConnection tx, String sql, @Nullable Object... values) {
    var row = Tuple.tuple();
    for (@Nullable Object value : values) {
      row.addValue(value);
    }
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
