package quorate.chassis.lead;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The service's database for work that waits, under the role that publishes, hears and projects:
 * every convener's rows are visible to it.
 */
public final class Database {

  private final Pool pool;

  /** The pool's role is the relay's. */
  public Database(Pool pool) {
    this.pool = pool;
  }

  /** One statement by itself. */
  public RowSet<Row> query(String sql, @Nullable Object... values) {
    return Await.of(pool.preparedQuery(sql).execute(Tuple.wrap(values)));
  }

  /** Several statements, all or none; nothing of it remains when the work throws. */
  public <T extends @Nullable Object> T transaction(Function<Session, T> work) {
    SqlConnection connection = connection();
    Transaction transaction = null;
    try {
      transaction = Await.of(connection.begin());
      T result = work.apply(new Session(connection));
      Await.of(transaction.commit());
      connection.close();
      return result;
    } catch (RuntimeException | Error e) {
      // Not waited for: an interrupted thread could not.
      if (transaction == null) {
        connection.close();
      } else {
        transaction.rollback().onComplete(done -> connection.close());
      }
      throw e;
    }
  }

  private SqlConnection connection() {
    Future<SqlConnection> connection = pool.getConnection();
    try {
      return Await.of(connection);
    } catch (RuntimeException e) {
      connection.onSuccess(SqlConnection::close); // it may still come
      throw e;
    }
  }

  /** One connection within a transaction. */
  public record Session(SqlConnection connection) {

    /** One statement. */
    public RowSet<Row> query(String sql, @Nullable Object... values) {
      return Await.of(connection.preparedQuery(sql).execute(Tuple.wrap(values)));
    }

    /**
     * The commit does not wait for the disk: for what comes again from the log when a crash of the
     * database takes it back.
     */
    public void withoutWaiting() {
      script("set local synchronous_commit to off");
    }

    /** Statements without values. */
    public void script(String sql) {
      Await.of(connection.query(sql).execute());
    }
  }
}
