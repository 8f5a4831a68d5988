package quorate.ballots.ballots;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.electorate.RollDrawing;
import quorate.chassis.wire.WireJson;

/** A ballot whose roll is to be drawn: what was drafted, and what the notice fixed and when. */
public record NoticedBallot(
    String convener, UUID ballot, BallotDrafted draft, NoticeGiven notice, Instant noticed) {

  /** Past which instant the register must be known complete. */
  public Instant registerKnownPast() {
    return RollDrawing.registerKnownPast(notice.recordDate(), noticed, notice.opens());
  }

  static NoticedBallot read(Row row) {
    try {
      return new NoticedBallot(
          row.getString(0),
          row.getUUID(1),
          WireJson.MAPPER.readValue(row.getString(2), BallotDrafted.class),
          WireJson.MAPPER.readValue(row.getString(3), NoticeGiven.class),
          row.getOffsetDateTime(4).toInstant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("ballot " + row.getUUID(1) + " is not JSON", e);
    }
  }
}
