package quorate.chassis.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import quorate.chassis.lead.Await;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/** What the pool says when the database is away, and what it says when it is not. */
class OutageTest {

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    Await.of(vertx.close());
  }

  @Test
  void connections_are_refused() throws IOException {
    int closed;
    try (var socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    Pool pool = pool(PgConnectOptions.fromUri("postgresql://x:y@127.0.0.1:" + closed + "/z"));
    assertTrue(Outage.isBehind(failure(() -> Await.of(pool.query("select 1").execute()))));
  }

  @Test
  void no_connection_comes_free() {
    Pool pool = pool(database());
    SqlConnection only = Await.of(pool.getConnection());
    assertTrue(Outage.isBehind(failure(() -> Await.of(pool.getConnection()))));
    assertTrue(Outage.isBehind(failure(() -> Await.of(pool.query("select 1").execute()))));
    Await.of(only.close());
  }

  @Test
  void the_session_is_ended_under_a_statement() {
    String suicide = "select pg_terminate_backend(pg_backend_pid()), pg_sleep(10)";
    Pool pool = pool(database());
    assertTrue(Outage.isBehind(failure(() -> Await.of(pool.query(suicide).execute()))));
  }

  @Test
  void a_fault_of_ours_is_none() {
    Pool pool = pool(database());
    assertFalse(Outage.isBehind(failure(() -> Await.of(pool.query("select nothing").execute()))));
    assertFalse(Outage.isBehind(new IllegalStateException("fault", new IOException("file"))));
  }

  @Test
  void another_service_that_is_away_is_none() {
    assertFalse(Outage.isBehind(new ProcessingException(new ConnectException("membership"))));
  }

  private static Throwable failure(Executable work) {
    return assertThrows(Throwable.class, work);
  }

  private static PgConnectOptions database() {
    ServiceDatabase database = TestStack.shared().createServiceDatabase("outage");
    return PgConnectOptions.fromUri(database.reactiveUrl())
        .setUser(database.app().user())
        .setPassword(database.app().password());
  }

  private Pool pool(PgConnectOptions to) {
    var one = new PoolOptions().setMaxSize(1);
    one.setConnectionTimeout(3).setConnectionTimeoutUnit(TimeUnit.SECONDS);
    return PgBuilder.pool().with(one).connectingTo(to).using(vertx).build();
  }
}
