package quorate.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import quorate.local.Login;
import quorate.local.ServiceDatabase;

/**
 * The limit of an import: {@code COPY} of the very same rows into a table with the log's columns
 * and indexes and no row-level security, on the same server.
 */
record CopiedEntries(ServiceDatabase database) {

  /** How many entries a convener's log has. */
  long count(String convener) throws SQLException {
    try (var connection = connect(database.relay());
        var asked = connection.prepareStatement("select count(*) from entry where convener = ?")) {
      asked.setString(1, convener);
      try (var rows = asked.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /**
   * Copies the convener's entries between two positions; the rate is of {@code things} that they
   * stand for, per second.
   */
  Load.Measured run(String convener, long from, long until, long things)
      throws SQLException, IOException {
    var rows = new ByteArrayOutputStream();
    try (var source = connect(database.relay())) {
      source
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(
              "copy (select * from entry where convener = '%s' and position >= %d and position < %d) to stdout (format binary)"
                  .formatted(convener, from, until),
              rows);
    }
    try (var target = connect(database.owner());
        var statement = target.createStatement()) {
      statement.execute("drop table if exists raw_entry");
      statement.execute("create table raw_entry (like entry including all)");
      long began = System.nanoTime();
      target
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy raw_entry from stdin (format binary)",
              new ByteArrayInputStream(rows.toByteArray()));
      double ms = (System.nanoTime() - began) / 1e6;
      return new Load.Measured(things * 1000 / ms, ms, ms);
    }
  }

  private Connection connect(Login login) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
  }
}
