package quorate.ballots.ballots;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;

/** A ballot with the first of its reminders that is due; {@code at} is what both clocks reached. */
public record DueReminder(String convener, UUID ballot, Instant reminder, Instant at) {

  static DueReminder read(Row row) {
    return new DueReminder(
        row.getString(0),
        row.getUUID(1),
        row.getOffsetDateTime(2).toInstant(),
        row.getOffsetDateTime(3).toInstant());
  }
}
