package quorate.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

  @Test
  void it_starts_keeps_what_it_was_told_through_a_kill_and_stops(
      @TempDir(factory = InTarget.class) Path directory) throws SQLException, IOException {
    var place = Place.in(directory);
    var postgres = place.postgres();
    try {
      postgres.start();
      execute(postgres, "create table kept as select 7 as x");
      assertEquals("on", ask(postgres, "show fsync"));

      place.kill(postgres);
      assertFalse(postgres.ready());
      postgres.start();
      assertEquals("7", ask(postgres, "select x from kept"));

      postgres.stop();
      assertTrue(Ready.free(place.ports().postgres()));
      strandLockFile(place);
      postgres.start();
      assertEquals("7", ask(postgres, "select x from kept"));
    } finally {
      postgres.stop();
    }
  }

  @Test
  void a_server_whose_pid_file_was_lost_is_found_again(
      @TempDir(factory = InTarget.class) Path directory) throws IOException, SQLException {
    var place = Place.in(directory);
    var postgres = place.postgres();
    try {
      postgres.start();
      Files.delete(place.folder().pid(postgres.name()));
      postgres.start();
      assertTrue(postgres.ready());
    } finally {
      postgres.stop();
    }
  }

  @Test
  void a_taken_port_is_named(@TempDir(factory = InTarget.class) Path directory) throws IOException {
    var place = Place.in(directory);
    int port = place.ports().postgres();
    try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      var failure = assertThrows(PartFailed.class, place.postgres()::start);
      assertTrue(failure.toString().contains("postgres needs port " + other.getLocalPort()));
    }
  }

  // what a crash and a reboot leave: the number in the lock file is now somebody else's
  private static void strandLockFile(Place place) throws IOException {
    Path lock = place.folder().data("postgres/cluster/postmaster.pid");
    Files.writeString(lock, ProcessHandle.current().pid() + "\n" + lock.getParent() + "\n1\n");
  }

  private static void execute(Postgres postgres, String sql) throws SQLException {
    try (var connection = postgres.connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Postgres postgres, String sql) throws SQLException {
    try (var connection = postgres.connect("postgres");
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
