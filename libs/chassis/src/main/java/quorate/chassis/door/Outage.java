package quorate.chassis.door;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.ws.rs.ProcessingException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failure is the database being away rather than a fault here: stopped, stopping, full,
 * not taking connections, or so busy that none came free in time.
 */
final class Outage {

  /** The SQLSTATE classes of connections, resources, operators and the system; a mere replica. */
  private static final Pattern STATE = Pattern.compile("(08|53|57|58).*|25006");

  /** A session that PostgreSQL ended or never began, whatever the reason. */
  private static final Set<String> ENDED = Set.of("FATAL", "PANIC");

  private Outage() {}

  static boolean isBehind(Throwable failure) {
    // What failed in a call to another service is behind a ProcessingException.
    for (Throwable at = failure;
        at != null && !(at instanceof ProcessingException);
        at = at.getCause()) {
      if (isOne(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Throwable failure) {
    return switch (failure) {
      case PgException told ->
          ENDED.contains(String.valueOf(told.getSeverity()))
              || STATE.matcher(String.valueOf(told.getSqlState())).matches();
      case ClosedConnectionException _, SocketException _, UnknownHostException _ -> true;
      case VertxException told -> isTimeout(told.getMessage());
      case NoStackTraceThrowable told -> isTimeout(told.getMessage());
      default -> false;
    };
  }

  /** As the pool says that no connection came free. */
  private static boolean isTimeout(@Nullable String message) {
    return message != null && message.startsWith("Timeout");
  }
}
