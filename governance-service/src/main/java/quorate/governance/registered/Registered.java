package quorate.governance.registered;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import quorate.chassis.hear.Heard;
import quorate.chassis.hear.HeardUpTo;
import quorate.governance.rows.ConvenerRows;

/** The register as heard. */
@Singleton
public final class Registered {

  private static final String ROLES =
      """
      select distinct on (practice) role, since from registered_role
      where convener = $1 and person = $2 and since <= $3
      order by practice, since desc, position desc""";

  /**
   * What is known of a person: whether recorded, and their role classes of a day with since when.
   */
  public record Person(boolean known, Map<String, LocalDate> roles) {
    public Person {
      roles = Map.copyOf(roles);
    }
  }

  private final Heard heard;
  private final ConvenerRows rows;

  Registered(Heard heard, ConvenerRows rows) {
    this.heard = heard;
    this.rows = rows;
  }

  /** How far the register is known here; what is read afterwards shows at least that. */
  public Uni<HeardUpTo> upTo(String convener) {
    return heard.heard(convener, "membership");
  }

  /** What is known of a person that day. */
  public Uni<Person> person(String convener, UUID person, LocalDate day) {
    return rows(
            "select person from registered_person where convener = $1 and person = $2",
            Tuple.of(convener, person),
            row -> row.getUUID(0))
        .chain(
            found ->
                rows(ROLES, Tuple.of(convener, person, day), Role::of)
                    .map(roles -> new Person(!found.isEmpty(), since(roles))));
  }

  /** Who of these is on record; nobody who was erased. */
  public Uni<Set<UUID>> recorded(String convener, Collection<UUID> people) {
    return rows(
            "select person from registered_person where convener = $1 and person = any($2)",
            Tuple.of(convener, people.toArray(UUID[]::new)),
            row -> row.getUUID(0))
        .map(HashSet::new);
  }

  /** Who is behind this actor: {@code login:} and a keyed hash. */
  public Uni<Set<UUID>> behind(String convener, String actor) {
    String login = actor.substring(actor.indexOf(':') + 1);
    return rows(
            "select person from registered_login where convener = $1 and login = $2",
            Tuple.of(convener, login),
            row -> row.getUUID(0))
        .map(HashSet::new);
  }

  /** All networks and organisations, with what links them. */
  public Uni<Organisations> organisations(String convener) {
    return rows(
            "select kind, code, area, since, lastday from registered_organisation"
                + " where convener = $1 order by kind, code",
            Tuple.of(convener),
            Organisations::organisation)
        .chain(
            all ->
                rows(
                        "select organisation, relation, kind, code, since, lastday"
                            + " from registered_link where convener = $1",
                        Tuple.of(convener),
                        Organisations::link)
                    .map(links -> new Organisations(all, links)));
  }

  private record Role(String role, LocalDate since) {
    static Role of(Row row) {
      return new Role(row.getString(0), row.getLocalDate(1));
    }
  }

  private static Map<String, LocalDate> since(List<Role> roles) {
    Map<String, LocalDate> since = new HashMap<>();
    roles.forEach(role -> since.merge(role.role(), role.since(), (a, b) -> a.isBefore(b) ? a : b));
    return since;
  }

  private <T> Uni<List<T>> rows(String sql, Tuple values, Function<Row, T> read) {
    return rows.of(sql, values, read);
  }
}
