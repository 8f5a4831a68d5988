package quorate.governance.matters;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.matter.MatterEvent;
import quorate.governance.matter.MatterEvent.GeneralMeetingProposed;
import quorate.governance.matter.MatterEvent.MatterAskedAgain;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.matter.MatterEvent.MatterRaised;
import quorate.governance.matter.MatterEvent.MatterSettled;

/** One row per matter. */
public final class MattersProjection implements Projection {

  @Override
  public String name() {
    return "matters";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MatterEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof MatterEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, MatterEvent event) {
    return switch (event) {
      case MatterRaised e -> raised(tx, entry, e);
      case MatterPutToBallot e ->
          update(
              tx,
              entry,
              e.matter(),
              "state = 'at-ballot', ballot = $4, vehicle = $5",
              e.ballot(),
              e.vehicle());
      case MatterSettled e ->
          update(
              tx,
              entry,
              e.matter(),
              "state = 'settled', outcome = $4, winner = $5, winnerbeatseach = $6, decision = $7",
              e.outcome(),
              e.winner(),
              e.winnerBeatsEach(),
              e.decision());
      case MatterAskedAgain e ->
          update(
              tx,
              entry,
              e.matter(),
              """
              state = 'at-ballot', ballot = $4, outcome = null, winner = null,
              winnerbeatseach = null, decision = null, meetingkind = null, meetingreason = null,
              meetingfollows = null""",
              e.ballot());
      case GeneralMeetingProposed e ->
          update(
              tx,
              entry,
              e.matter(),
              "state = 'meeting-proposed', meetingkind = $4, meetingreason = $5, meetingfollows = $6",
              e.kind(),
              e.reason(),
              e.follows());
    };
  }

  private static Uni<Void> raised(SqlConnection tx, Entry entry, MatterRaised e) {
    return tx.preparedQuery(
            """
            insert into matter (convener, matter, title, question, kind, raisedon, supersedes,
              state, position, version)
            values ($1, $2, $3, $4, $5, $6, $7, 'raised', $8, $9)""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addUUID(e.matter())
                .addString(e.title())
                .addString(e.question())
                .addString(e.kind())
                .addLocalDate(e.raisedOn())
                .addUUID(e.supersedes())
                .addLong(entry.position())
                .addInteger(entry.version()))
        .replaceWithVoid();
  }

  private static Uni<Void> update(
      SqlConnection tx, Entry entry, UUID matter, String columns, @Nullable Object... values) {
    var row = Tuple.tuple().addString(entry.convener()).addUUID(matter).addInteger(entry.version());
    for (@Nullable Object value : values) {
      row.addValue(value);
    }
    return tx.preparedQuery(
            "update matter set version = $3, %s where convener = $1 and matter = $2"
                .formatted(columns))
        .execute(row)
        .replaceWithVoid();
  }
}
