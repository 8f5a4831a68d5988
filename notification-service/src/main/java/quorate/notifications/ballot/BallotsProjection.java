package quorate.notifications.ballot;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.notifications.ballot.BallotHeard.BallotDeclared;
import quorate.notifications.ballot.BallotHeard.BallotDrafted;
import quorate.notifications.ballot.BallotHeard.BallotExtended;
import quorate.notifications.ballot.BallotHeard.ElectorEnrolled;
import quorate.notifications.ballot.BallotHeard.NoticeGiven;
import quorate.notifications.ballot.BallotHeard.ResultAnnulled;
import quorate.notifications.ballot.BallotHeard.RollFrozen;

/** What messages about a ballot say, and the practices on its roll. */
public final class BallotsProjection implements Projection {

  @Override
  public String name() {
    return "ballots";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(BallotHeard.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof BallotHeard heard
        ? apply(tx, entry, heard)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, BallotHeard heard) {
    var data = entry.json().path("data");
    return switch (heard) {
      case BallotDrafted e ->
          run(
              tx,
              """
              insert into ballot (convener, ballot, title, question, vehicle, paper)
              values ($1, $2, $3, $4, $5, $6)""",
              Tuple.of(
                  entry.convener(),
                  e.ballot(),
                  e.title(),
                  e.question(),
                  e.vehicle(),
                  data.path("paper").toString()));
      case NoticeGiven e ->
          run(
              tx,
              "update ballot set opens = $3, closes = $4 where convener = $1 and ballot = $2",
              Tuple.of(
                  entry.convener(),
                  e.ballot(),
                  e.opens().atOffset(ZoneOffset.UTC),
                  e.closes().atOffset(ZoneOffset.UTC)));
      case BallotExtended e ->
          run(
              tx,
              "update ballot set closes = $3 where convener = $1 and ballot = $2",
              Tuple.of(entry.convener(), e.ballot(), e.closes().atOffset(ZoneOffset.UTC)));
      case ElectorEnrolled e ->
          run(
              tx,
              """
              insert into elector (convener, stream, ballot, practice, name)
              values ($1, $2, $3, $4, $5)""",
              Tuple.of(entry.convener(), entry.stream(), e.ballot(), e.practice(), e.name()));
      case BallotDeclared e ->
          run(
              tx,
              "update ballot set declared = $3 where convener = $1 and ballot = $2",
              Tuple.of(entry.convener(), e.ballot(), data.toString()));
      case ResultAnnulled _ -> Uni.createFrom().voidItem();
      case RollFrozen e ->
          run(
              tx,
              "update ballot set drawnat = $3 where convener = $1 and ballot = $2",
              Tuple.of(entry.convener(), e.ballot(), e.drawnAt()));
    };
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
