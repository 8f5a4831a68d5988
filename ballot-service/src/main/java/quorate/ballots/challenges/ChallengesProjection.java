package quorate.ballots.challenges;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import quorate.ballots.challenge.ChallengeEvent;
import quorate.ballots.challenge.ChallengeEvent.ChallengeAnswered;
import quorate.ballots.challenge.ChallengeEvent.ChallengeDismissed;
import quorate.ballots.challenge.ChallengeEvent.ChallengeLodged;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per challenge. */
public final class ChallengesProjection implements Projection {

  private static final String INSERT =
      """
      insert into challenge
        (convener, ballot, challenge, state, lodged, lodgedentry, position, version)
      values ($1, $2, $3, 'open', $4, $5, $6, $7)""";
  private static final String ANSWERED =
      "update challenge set state = 'answered', answered = $4, answeredentry = $5, answeredat = $6"
          + " where convener = $1 and ballot = $2 and challenge = $3";
  private static final String JUDGED =
      "update challenge set state = $7, judged = $4, judgedentry = $5, judgedat = $6"
          + " where convener = $1 and ballot = $2 and challenge = $3";
  // They share a stream, so what moves one is the version of all.
  private static final String MOVED =
      "update challenge set version = $3 where convener = $1 and ballot = $2";

  @Override
  public String name() {
    return "challenges";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ChallengeEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof ChallengeEvent event
        ? apply(tx, entry, event)
            .chain(
                () ->
                    tx.preparedQuery(MOVED)
                        .execute(Tuple.of(entry.convener(), event.ballot(), entry.version())))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  private static Uni<?> apply(SqlConnection tx, Entry entry, ChallengeEvent event) {
    return switch (event) {
      case ChallengeLodged e -> tx.preparedQuery(INSERT).execute(lodged(entry, e));
      case ChallengeAnswered e -> tx.preparedQuery(ANSWERED).execute(said(entry, e));
      case ChallengeUpheld e ->
          tx.preparedQuery(JUDGED).execute(said(entry, e).addString("upheld"));
      case ChallengeDismissed e ->
          tx.preparedQuery(JUDGED).execute(said(entry, e).addString("dismissed"));
    };
  }

  private static Tuple lodged(Entry entry, ChallengeLodged e) {
    return Tuple.of(entry.convener(), e.ballot(), e.challenge(), data(entry), entry.id())
        .addLong(entry.position())
        .addInteger(entry.version());
  }

  private static Tuple said(Entry entry, ChallengeEvent e) {
    return Tuple.of(entry.convener(), e.ballot(), e.challenge(), data(entry), entry.id())
        .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC));
  }

  private static String data(Entry entry) {
    return entry.json().path("data").toString();
  }
}
