package quorate.ballots.turnout;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.vote.VoteEvent;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per ballot that has a roll. */
public final class TurnoutProjection implements Projection {

  /** In a practice's stream its line of the roll stands first, so its first vote second. */
  private static final int FIRST_VOTE = 2;

  private static final String ENROLLED =
      """
      with line as (insert into elector_weight values ($1, $2, $3, $4))
      insert into turnout values ($1, $2, 1, $4, 0, 0)
      on conflict (convener, ballot) do update set
        electors = turnout.electors + 1, entitled = turnout.entitled + excluded.entitled""";
  private static final String VOTED =
      """
      update turnout t set heads = heads + 1, weight = t.weight + e.weight
      from elector_weight e
      where e.convener = $1 and e.ballot = $2 and e.practice = $3
        and t.convener = e.convener and t.ballot = e.ballot""";

  @Override
  public String name() {
    return "turnout";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(VoteEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof VoteEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, VoteEvent event) {
    return switch (event) {
      case ElectorEnrolled e ->
          tx.preparedQuery(ENROLLED)
              .execute(
                  row(entry, e.ballot(), e.practice()).addBigDecimal(new BigDecimal(e.weight())))
              .replaceWithVoid();
      case VoteCast e when entry.version() == FIRST_VOTE ->
          tx.preparedQuery(VOTED).execute(row(entry, e.ballot(), e.practice())).replaceWithVoid();
      case VoteCast _ -> Uni.createFrom().voidItem();
    };
  }

  private static Tuple row(Entry entry, UUID ballot, String practice) {
    return Tuple.of(entry.convener(), ballot, practice);
  }
}
