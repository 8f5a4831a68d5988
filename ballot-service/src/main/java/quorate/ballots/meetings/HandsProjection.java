package quorate.ballots.meetings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import quorate.ballots.hands.HandsEvent;
import quorate.ballots.hands.HandsEvent.CastingVoteOnHandsGiven;
import quorate.ballots.hands.HandsEvent.HandsDeclared;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.hands.HandsEvent.PollDemanded;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per ballot with a show of hands or a demand for a poll. */
public final class HandsProjection implements Projection {

  private static final String RECORDED = "recorded";

  @Override
  public String name() {
    return "hands";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(HandsEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof HandsEvent event
        ? tx.preparedQuery(said(word(event)))
            .execute(
                Tuple.of(
                        entry.convener(),
                        event.ballot(),
                        entry.version(),
                        entry.json().path("data").toString())
                    .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC)))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  private static String said(String word) {
    boolean anew = word.equals(RECORDED);
    return """
        insert into show_of_hands (convener, ballot, version, %1$s, %1$sat, record)
        values ($1, $2, $3, $4, $5, %2$d)
        on conflict (convener, ballot) do update set
          version = excluded.version, %1$s = excluded.%1$s, %1$sat = excluded.%1$sat,
          record = show_of_hands.record + excluded.record%3$s"""
        .formatted(word, anew ? 1 : 0, anew ? ", casting = null, castingat = null" : "");
  }

  private static String word(HandsEvent event) {
    return switch (event) {
      case HandsRecorded _ -> RECORDED;
      case PollDemanded _ -> "demanded";
      case CastingVoteOnHandsGiven _ -> "casting";
      case HandsDeclared _ -> "declared";
    };
  }
}
