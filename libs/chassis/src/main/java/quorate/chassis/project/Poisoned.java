package quorate.chassis.project;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** An entry that a projection cannot apply, and would not if it were tried again. */
final class Poisoned extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Connection, rollback, resources, intervention, system: SQLSTATE classes that pass. */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

  private final long position;

  private Poisoned(long position, Throwable cause) {
    super("position " + position + ": " + cause.getMessage(), cause);
    this.position = position;
  }

  long position() {
    return position;
  }

  /** The failure as poison, or as it was when it is the database's trouble and not the entry's. */
  static RuntimeException unlessPassing(long position, RuntimeException failure) {
    return isPassing(failure) ? failure : new Poisoned(position, failure);
  }

  private static boolean isPassing(Throwable failure) {
    return switch (failure) {
      case PgException pg -> PASSING.contains(String.valueOf(pg.getSqlState()).substring(0, 2));
      case ClosedConnectionException ignored -> true;
      case VertxException closed -> "Connection was closed".equals(closed.getMessage());
      case CompletionException ignored -> true; // Await's: interrupted, no answer, or no connection
      default -> false;
    };
  }
}
