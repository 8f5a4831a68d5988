package quorate.notifications.ballot;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.notifications.ballot.BallotHeard.BallotClosed;
import quorate.notifications.ballot.BallotHeard.BallotDeclared;
import quorate.notifications.ballot.BallotHeard.BallotDrafted;
import quorate.notifications.ballot.BallotHeard.BallotExtended;
import quorate.notifications.ballot.BallotHeard.BallotWithdrawn;
import quorate.notifications.ballot.BallotHeard.ElectorEnrolled;
import quorate.notifications.ballot.BallotHeard.NoticeGiven;
import quorate.notifications.ballot.BallotHeard.ReminderDue;
import quorate.notifications.ballot.BallotHeard.ResultAnnulled;
import quorate.notifications.ballot.BallotHeard.RollFrozen;
import quorate.notifications.vote.VoteCast;

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
    return Set.of(BallotHeard.class, VoteCast.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case BallotHeard heard -> apply(tx, entry, heard);
      case VoteCast _ -> voted(tx, entry);
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  // A practice's part in a ballot is one stream, from its line of the roll to its last vote.
  private static Uni<Void> voted(SqlConnection tx, Entry entry) {
    return run(
        tx,
        "update elector set voted = true where convener = $1 and stream = $2 and not voted",
        Tuple.of(entry.convener(), entry.stream()));
  }

  private static Uni<Void> ended(SqlConnection tx, Entry entry, BallotHeard heard) {
    return run(
        tx,
        "update ballot set ended = true where convener = $1 and ballot = $2",
        Tuple.of(entry.convener(), heard.ballot()));
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, BallotHeard heard) {
    var data = entry.json().path("data");
    return switch (heard) {
      case BallotDrafted e ->
          run(
              tx,
              """
              insert into ballot (convener, ballot, title, question, vehicle, paper, combined)
              values ($1, $2, $3, $4, $5, $6, $7)""",
              Tuple.of(
                      entry.convener(),
                      e.ballot(),
                      e.title(),
                      e.question(),
                      e.vehicle(),
                      data.path("paper").toString())
                  .addUUID(e.combined()));
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
              "update ballot set closes = $3, extension = $4 where convener = $1 and ballot = $2",
              Tuple.of(
                  entry.convener(),
                  e.ballot(),
                  e.closes().atOffset(ZoneOffset.UTC),
                  data.toString()));
      case ReminderDue e ->
          run(
              tx,
              "update ballot set reminded = $3, remindedat = $4"
                  + " where convener = $1 and ballot = $2",
              Tuple.of(entry.convener(), e.ballot(), e.reminder().toString(), entry.position()));
      case BallotClosed e -> ended(tx, entry, e);
      case BallotWithdrawn e -> ended(tx, entry, e);
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
