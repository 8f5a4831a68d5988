package quorate.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestStackTest {
  private final TestStack stack = TestStack.shared();

  @Test
  void a_service_database_keeps_its_tables_to_its_owner() throws SQLException {
    var database = stack.createServiceDatabase("ballot");
    try (var owner = connect(database, database.owner());
        var app = connect(database, database.app());
        var relay = connect(database, database.relay())) {
      owner.createStatement().execute("create table kept (x int)");
      assertThrows(SQLException.class, () -> count(app));
      owner.createStatement().execute("grant select on kept to " + database.relay());
      assertEquals(0, count(relay));
      assertThrows(
          SQLException.class, () -> app.createStatement().execute("create table mine (x int)"));
    }
  }

  @Test
  void another_services_roles_may_not_connect() {
    var mine = stack.createServiceDatabase("ballot");
    var other = stack.createServiceDatabase("ballot");
    assertThrows(SQLException.class, () -> connect(mine, other.app()).close());
  }

  @Test
  void kafka_answers() {
    String bootstrap = stack.kafkaBootstrap();
    assertTrue(Ready.kafka(Integer.parseInt(bootstrap.substring(bootstrap.indexOf(':') + 1))));
  }

  private static Connection connect(ServiceDatabase database, Login login) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
  }

  private static int count(Connection connection) throws SQLException {
    try (var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
