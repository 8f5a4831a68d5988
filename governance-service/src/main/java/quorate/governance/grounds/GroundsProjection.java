package quorate.governance.grounds;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.ballot.BallotHeard;
import quorate.governance.ballot.BallotHeard.BallotCounted;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.NoticeGiven;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.matter.MatterEvent.MatterAskedAgain;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.register.Link.Rel;

/** Where the entries behind each ballot stand: addresses for links, of own and heard entries. */
public final class GroundsProjection implements Projection {

  @Override
  public String name() {
    return "grounds";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance", "ballot");
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case MatterPutToBallot put -> ground(tx, entry, put.ballot(), Rel.MATTER);
      case MatterAskedAgain again -> ground(tx, entry, again.ballot(), Rel.MATTER);
      case BallotHeard heard -> ground(tx, entry, heard.ballot(), rel(heard));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Rel rel(BallotHeard heard) {
    return switch (heard) {
      case BallotDrafted _ -> Rel.BALLOT;
      case NoticeGiven _ -> Rel.NOTICE;
      case RollFrozen _ -> Rel.ROLL;
      case BallotCounted _ -> Rel.COUNT;
      case BallotDeclared _ -> Rel.DECLARATION;
    };
  }

  // of what is said twice (a notice that corrects another, say) all is kept, and the latest stands
  private static Uni<Void> ground(SqlConnection tx, Entry entry, UUID ballot, Rel rel) {
    return tx.preparedQuery(
            """
            insert into ground (convener, ballot, rel, log, position, entry, data, recorded)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addUUID(ballot)
                .addString(rel.word())
                .addString(entry.source())
                .addLong(entry.position())
                .addUUID(entry.id())
                .addString(entry.json().path("data").toString())
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }
}
