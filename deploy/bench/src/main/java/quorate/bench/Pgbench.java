package quorate.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import quorate.local.Login;
import quorate.local.ServiceDatabase;

/**
 * The limit: Debian's pgbench inserting single rows, prepared, into a table with the columns and
 * indexes of the log's entries and no row-level security, on the same server.
 */
record Pgbench(ServiceDatabase database, Login superuser, int entrySize) {

  private static final int SECONDS = 4;

  /** Makes the table; the owner of the database owns it too. */
  Pgbench prepare() throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.owner().user(), database.owner().password());
        var statement = connection.createStatement()) {
      statement.execute("create table raw_entry (like entry including all)");
      statement.execute("create sequence raw_position");
    }
    return this;
  }

  /**
   * Has the server write to its files all that waits in its memory, so that no measurement pays for
   * the one before it.
   */
  void settle() throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                database.jdbcUrl(), superuser.user(), superuser.password());
        var statement = connection.createStatement()) {
      statement.execute("checkpoint");
    }
  }

  /** Runs the load for a few seconds; needs {@code pgbench} on the path. */
  Load.Measured run(int clients) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("pgbench");
    Files.writeString(folder.resolve("insert.sql"), insert());
    var command =
        new ProcessBuilder(
            "pgbench",
            "--no-vacuum",
            "--protocol=prepared",
            "--log",
            "--client=" + clients,
            "--jobs=2",
            "--time=" + SECONDS,
            "--file=insert.sql",
            "--host=127.0.0.1",
            "--port=" + database.port(),
            "--username=" + database.owner().user(),
            database.name());
    command.environment().put("PGPASSWORD", database.owner().password());
    Process process = command.directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("pgbench failed: " + said);
    }
    double rate =
        said.lines()
            .filter(line -> line.startsWith("tps = "))
            .mapToDouble(line -> Double.parseDouble(line.split(" ", -1)[2]))
            .findFirst()
            .orElseThrow(() -> new IOException("pgbench printed no rate: " + said));
    return latencies(folder, rate);
  }

  /** The third column of pgbench's log is a transaction's time in microseconds. */
  private static Load.Measured latencies(Path folder, double rate) throws IOException {
    var micros = new ArrayList<Long>();
    try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "pgbench_log.*")) {
      for (Path log : logs) {
        Files.readAllLines(log).forEach(line -> micros.add(Long.valueOf(line.split(" ", -1)[2])));
        Files.delete(log);
      }
    }
    Collections.sort(micros);
    return new Load.Measured(
        rate, micros.get(micros.size() / 2) / 1e3, micros.get((int) (micros.size() * 0.99)) / 1e3);
  }

  private String insert() {
    return """
        insert into raw_entry (convener, position, stream, version, type, promised, id, recorded, bytes) \
        values ('bench', nextval('raw_position'), 'vote/' || gen_random_uuid(), 1, 'bench.noted.v1', false, \
        gen_random_uuid(), clock_timestamp(), '\\x%s')
        """
        .formatted("41".repeat(entrySize));
  }
}
