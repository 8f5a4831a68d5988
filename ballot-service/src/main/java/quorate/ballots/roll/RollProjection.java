package quorate.ballots.roll;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Set;
import quorate.ballots.ballot.BallotEvent.RollCompared;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per line of a roll, and per comparison. */
public final class RollProjection implements Projection {

  @Override
  public String name() {
    return "roll";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ElectorEnrolled.class, RollCompared.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case ElectorEnrolled line ->
          tx.preparedQuery(
                  "insert into roll_line values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
              .execute(row(entry, line))
              .replaceWithVoid();
      case RollCompared compared ->
          tx.preparedQuery("insert into roll_comparison values ($1, $2, $3, $4)")
              .execute(
                  Tuple.of(
                      entry.convener(),
                      compared.ballot(),
                      compared.comparison(),
                      entry.json().path("data").toString()))
              .replaceWithVoid();
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Tuple row(Entry entry, ElectorEnrolled line) {
    return Tuple.tuple()
        .addString(entry.convener())
        .addUUID(line.ballot())
        .addString(line.practice())
        .addString(line.name())
        .addString(line.weight())
        .addString(line.constituency())
        .addString(line.capacity())
        .addString(line.reason())
        .addString(line.weights() == null ? null : entry.json().at("/data/weights").toString())
        .addUUID(entry.id())
        .addUUID(line.person());
  }
}
