package quorate.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes a service's database and roles where they are missing, and sets the roles' passwords. */
final class ServiceDatabases {

  private ServiceDatabases() {}

  static void create(Postgres postgres, ServiceDatabase database) {
    try (var connection = postgres.connect("postgres");
        var statement = connection.createStatement()) {
      role(connection, statement, database.owner());
      role(connection, statement, database.app());
      role(connection, statement, database.relay());
      database(connection, statement, database.name(), database.owner());
      statement.execute("revoke all on database " + database.name() + " from public");
      statement.execute(
          "grant connect on database " + database.name() + " to " + callers(database));
      closeSchema(postgres, database);
    } catch (SQLException e) {
      throw new PartFailed("database " + database.name() + ": " + e.getMessage(), e);
    }
  }

  /** A database with one role, for a part that is not a service of ours. */
  static void create(Postgres postgres, String name, Login owner) {
    try (var connection = postgres.connect("postgres");
        var statement = connection.createStatement()) {
      role(connection, statement, owner);
      database(connection, statement, name, owner);
      statement.execute("revoke all on database " + name + " from public");
    } catch (SQLException e) {
      throw new PartFailed("database " + name + ": " + e.getMessage(), e);
    }
  }

  private static void closeSchema(Postgres postgres, ServiceDatabase database) throws SQLException {
    try (var connection = postgres.connect(database.name());
        var statement = connection.createStatement()) {
      statement.execute("revoke all on schema public from public");
      statement.execute("grant usage on schema public to " + callers(database));
    }
  }

  private static String callers(ServiceDatabase database) {
    return database.app().user() + ", " + database.relay().user();
  }

  private static void role(Connection connection, Statement statement, Login login)
      throws SQLException {
    boolean there = exists(connection, "select from pg_roles where rolname = ?", login.user());
    statement.execute(
        (there ? "alter role " : "create role ")
            + login.user()
            + " login password "
            + statement.enquoteLiteral(login.password()));
  }

  private static void database(Connection connection, Statement statement, String name, Login owner)
      throws SQLException {
    if (!exists(connection, "select from pg_database where datname = ?", name)) {
      statement.execute("create database " + name + " owner " + owner.user());
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var select = connection.prepareStatement(query)) {
      select.setString(1, name);
      try (var rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }
}
