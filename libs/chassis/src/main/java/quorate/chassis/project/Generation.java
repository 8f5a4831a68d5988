package quorate.chassis.project;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import quorate.chassis.lead.Database.Session;

/**
 * One generation of a projection's tables, in a schema of its own. Each table is closed to other
 * conveners like those of the log; readers see it through a view of its name in {@code public}.
 */
record Generation(String name, int number) {

  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = $1 order by table_name";

  String schema() {
    return name + "_g" + number;
  }

  /** Makes the tables, empty; what an earlier attempt left is dropped. */
  void create(Session session, String ddl, Roles roles) {
    drop(session);
    session.script(
        "create schema %1$s; set local search_path to %1$s, public;\n%2$s"
            .formatted(schema(), ddl));
    for (String table : tables(session)) {
      session.script(
          """
          alter table %1$s enable row level security;
          alter table %1$s force row level security;
          create policy one_convener on %1$s to %2$s using (convener = current_setting('quorate.convener', true));
          create policy every_convener on %1$s to %3$s using (true) with check (true);
          grant select on %1$s to %2$s"""
              .formatted(qualified(table), roles.app(), roles.relay()));
    }
    session.script("grant usage on schema %s to %s".formatted(schema(), roles.app()));
  }

  /** Puts the views over these tables; those over another generation go with it. */
  void show(Session session, Roles roles) {
    for (String table : tables(session)) {
      session.script(
          """
          create view public.%1$s with (security_invoker) as select * from %2$s;
          grant select on public.%1$s to %3$s"""
              .formatted(quoted(table), qualified(table), roles.app()));
    }
  }

  /** Drops tables, views over them and positions. */
  void drop(Session session) {
    session.script("drop schema if exists " + schema() + " cascade");
    session.query(
        "delete from projection_position where name = $1 and generation = $2", name, number);
  }

  private List<String> tables(Session session) {
    List<String> tables = new ArrayList<>();
    for (Row row : session.query(TABLES, schema())) {
      tables.add(row.getString(0));
    }
    return tables;
  }

  private String qualified(String table) {
    return schema() + "." + quoted(table);
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
