package quorate.chassis.project;

import io.vertx.sqlclient.Row;
import java.util.Optional;
import quorate.chassis.lead.Database;

/**
 * Which generation of a projection serves and which is being filled. The next one is filled while
 * the old one serves; then the views move over in one transaction and the old tables go.
 */
final class Generations {

  private static final String LOCKED =
      "select generation, building, definition from projection where name = $1 for update";
  private static final String FIRST =
      "insert into projection (name, generation, definition) values ($1, 1, $2)";
  private static final String BUILDING = "update projection set building = $2 where name = $1";
  private static final String ASKED = "select building from projection where name = $1";
  private static final String SWAPPED =
      "update projection set generation = $2, building = null, definition = $3 where name = $1";
  private static final String BEHIND =
      """
      select 1 from (select * from projection_position where name = $1 and generation = $2 for update) old
      left join (select * from projection_position where name = $1 and generation = $3 for update) new
        using (convener, source)
      where new.position is null or new.position < old.position limit 1""";

  private final Database database;
  private final String name;
  private final Definition definition;
  private final Roles roles;

  Generations(Database database, String name, Definition definition, Roles roles) {
    this.database = database;
    this.name = name;
    this.definition = definition;
    this.roles = roles;
  }

  /** The generation that serves; the first is made when there is none. */
  Generation serving() {
    return database.transaction(
        session -> {
          for (Row row : session.query(LOCKED, name)) {
            return new Generation(name, row.getInteger(0));
          }
          var first = new Generation(name, 1);
          first.create(session, definition.ddl(), roles);
          first.show(session, roles);
          session.query(FIRST, name, definition.fingerprint());
          return first;
        });
  }

  /** The next generation, begun from nothing, if one was asked for or the definition changed. */
  Optional<Generation> begin() {
    return database.transaction(
        session -> {
          Row row = session.query(LOCKED, name).iterator().next();
          if (row.getInteger(1) == null && row.getString(2).equals(definition.fingerprint())) {
            return Optional.empty();
          }
          var next = new Generation(name, row.getInteger(0) + 1);
          next.create(session, definition.ddl(), roles);
          session.query(BUILDING, name, next.number());
          return Optional.of(next);
        });
  }

  /** Whether somebody asked for the next generation. */
  boolean asked() {
    for (Row row : database.query(ASKED, name)) {
      return row.getInteger(0) != null;
    }
    return false;
  }

  /**
   * Lets the next generation serve, if it is as far as the old one everywhere. Gives up, to be
   * tried again, when readers hold the old tables for longer than a moment.
   */
  boolean swap(Generation old, Generation next) {
    return database.transaction(
        session -> {
          session.query(LOCKED, name);
          if (session.query(BEHIND, name, old.number(), next.number()).size() > 0) {
            return false;
          }
          // Below deadlock_timeout: of this and a reader that holds one view and wants another,
          // this yields.
          session.script("set local lock_timeout = '200ms'");
          old.drop(session);
          next.show(session, roles);
          session.query(SWAPPED, name, next.number(), definition.fingerprint());
          return true;
        });
  }
}
