package quorate.ballots.ballots;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.chassis.wire.WireJson;

/** A ballot whose roll is frozen, with how and when it was drawn. */
public record RolledBallot(String convener, UUID ballot, BallotDrafted draft, RollFrozen roll) {

  static RolledBallot read(Row row) {
    return of(row.getString(0), row.getUUID(1), row.getString(2), row.getString(3));
  }

  /** Of the data of its entries. */
  public static RolledBallot of(String convener, UUID ballot, String draft, String roll) {
    try {
      return new RolledBallot(
          convener,
          ballot,
          WireJson.MAPPER.readValue(draft, BallotDrafted.class),
          WireJson.MAPPER.readValue(roll, RollFrozen.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ballot " + ballot + " is not JSON", e);
    }
  }

  /** The last position of the log that the roll rests on. */
  public long drawnAt() {
    String drawn = roll.drawnAt();
    return Long.parseLong(drawn.substring(drawn.indexOf(':') + 1));
  }
}
