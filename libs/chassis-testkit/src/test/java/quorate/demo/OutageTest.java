package quorate.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.demo.Notes.PATH;
import static quorate.demo.Notes.body;
import static quorate.demo.Notes.by;
import static quorate.demo.Notes.written;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import quorate.local.TestStack;
import quorate.testkit.ServiceUnderTest;

/** The database goes away and comes back; the service stays. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class OutageTest {

  @Test
  void it_is_told_as_such_and_passes() throws SQLException {
    String note = written("outage", "before");
    String key = UUID.randomUUID().toString();
    allow(false);
    try {
      assertUnavailable(by("outage").get(note));
      assertUnavailable(by("outage").get(PATH));
      assertUnavailable(by("outage", key).body(body("during")).post(PATH));
      assertUnavailable(by("outage").post(note + "/strike"));
    } finally {
      allow(true);
    }
    by("outage").get(note).then().statusCode(200);
    Response made = by("outage", key).body(body("during")).post(PATH);
    made.then().statusCode(201);
    untilVisible(made.header("Location"), made.header("Quorate-Position"));
  }

  private static void assertUnavailable(Response answer) {
    answer
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "1")
        .body("type", equalTo("urn:quorate:problem:storage-unavailable"));
  }

  /** What projects has to find its feet again; each question waits a while for it. */
  private static void untilVisible(String note, String position) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (by("outage").header("Quorate-Position", position).get(note).statusCode() != 200) {
      assertTrue(System.nanoTime() < deadline, "not visible");
    }
  }

  private static void allow(boolean connections) throws SQLException {
    var stack = TestStack.shared();
    var superuser = stack.superuser();
    String url =
        ConfigProvider.getConfig().getValue("quarkus.datasource.reactive.url", String.class);
    String database = url.substring(url.lastIndexOf('/') + 1);
    try (var connection =
            DriverManager.getConnection(
                stack.jdbcUrl("postgres"), superuser.user(), superuser.password());
        var statement = connection.createStatement()) {
      statement.execute("alter database %s allow_connections %s".formatted(database, connections));
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
              .formatted(database));
    }
  }
}
