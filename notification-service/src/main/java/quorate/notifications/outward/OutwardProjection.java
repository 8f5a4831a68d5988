package quorate.notifications.outward;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** The promised entries of a convener's logs, byte for byte. Nothing else ever stands here. */
public final class OutwardProjection implements Projection {

  private static final Set<String> PROMISED =
      Set.of(
          "ballot.ballot-declared.v1",
          "ballot.result-annulled.v1",
          "ballot.elected-unopposed.v1",
          "governance.decision-recorded.v1",
          "governance.position-published.v1",
          "governance.ballot-decision-published.v1",
          "governance.unopposed-election-recorded.v1",
          "governance.annulment-published.v1",
          "governance.resolution-published.v1",
          "governance.resolution-out-of-force.v1",
          "membership.membership-published.v1");

  @Override
  public String name() {
    return "outward";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot", "governance", "membership");
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    if (!PROMISED.contains(entry.type())) {
      return Uni.createFrom().voidItem();
    }
    return tx.preparedQuery(
            """
            insert into outward (convener, log, position, recorded, type, entry, bytes)
            values ($1, $2, $3, $4, $5, $6, $7)""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addString(entry.source())
                .addLong(entry.position())
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC))
                .addString(entry.type())
                .addUUID(entry.id())
                .addBuffer(Buffer.buffer(entry.bytes())))
        .replaceWithVoid();
  }
}
