package quorate.ballots.results;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.BallotRecounted;
import quorate.ballots.ballot.BallotEvent.ResultAnnulled;
import quorate.ballots.receipts.LeafHash;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per declared ballot. */
public final class ResultsProjection implements Projection {

  private static final String DECLARED =
      """
      insert into result
        (convener, ballot, data, version, position, entryhash, authority, recorded)
      values ($1, $2, $3, $4, $5, $6, $7, $8)""";
  private static final String ANNULLED =
      "update result set annulled = $3, version = $4 where convener = $1 and ballot = $2";
  private static final String RECOUNTED =
      "update result set recount = $3, version = $4 where convener = $1 and ballot = $2";

  @Override
  public String name() {
    return "results";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(BallotDeclared.class, BallotRecounted.class, ResultAnnulled.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case BallotDeclared e -> run(tx, DECLARED, declared(entry, e));
      case ResultAnnulled e -> run(tx, ANNULLED, changed(entry, e.ballot()));
      case BallotRecounted e -> run(tx, RECOUNTED, changed(entry, e.ballot()));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple values) {
    return tx.preparedQuery(sql).execute(values).replaceWithVoid();
  }

  private static Tuple declared(Entry entry, BallotDeclared declared) {
    return changed(entry, declared.ballot())
        .addLong(entry.position())
        .addString(LeafHash.of(entry.bytes()))
        .addString(entry.authority())
        .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC));
  }

  private static Tuple changed(Entry entry, UUID ballot) {
    return Tuple.of(entry.convener(), ballot, data(entry), entry.version());
  }

  private static String data(Entry entry) {
    return entry.json().path("data").toString();
  }
}
