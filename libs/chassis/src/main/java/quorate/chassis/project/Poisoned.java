package quorate.chassis.project;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/**
 * Entries that a projection cannot apply together, and would not if it were tried again: one of
 * them is the poison.
 */
final class Poisoned extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Connection, rollback, resources, intervention, system: SQLSTATE classes that pass. */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

  @SuppressWarnings("serial") // it is never written
  private final List<Long> positions;

  private Poisoned(List<Long> positions, Throwable cause) {
    super("position " + positions.getLast() + ": " + cause.getMessage(), cause);
    this.positions = List.copyOf(positions);
  }

  List<Long> positions() {
    return positions;
  }

  /** The failure as poison, or as it was when it is the database's trouble and not the entry's. */
  static RuntimeException unlessPassing(List<Long> positions, RuntimeException failure) {
    return isPassing(failure) ? failure : new Poisoned(positions, failure);
  }

  private static boolean isPassing(Throwable failure) {
    return switch (failure) {
      case PgException pg -> PASSING.contains(String.valueOf(pg.getSqlState()).substring(0, 2));
      case ClosedConnectionException ignored -> true;
      case VertxException closed -> "Connection was closed".equals(closed.getMessage());
      case InterruptedException ignored -> true;
      case TimeoutException ignored -> true; // no answer, or no connection of the pool was free
      case IOException ignored -> true;
      case CompletionException of when of.getCause() != null -> isPassing(of.getCause());
      default -> false;
    };
  }
}
