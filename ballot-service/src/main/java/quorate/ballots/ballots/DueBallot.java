package quorate.ballots.ballots;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;

/** A ballot for which the time has come. */
public record DueBallot(String convener, UUID ballot) {

  static DueBallot read(Row row) {
    return new DueBallot(row.getString(0), row.getUUID(1));
  }
}
