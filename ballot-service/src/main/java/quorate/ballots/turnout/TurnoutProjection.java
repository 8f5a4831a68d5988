package quorate.ballots.turnout;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.vote.VoteEvent;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;

/** One row per ballot that has a roll, and one per constituency of it. */
public final class TurnoutProjection implements Projection {

  /** In a practice's stream its line of the roll stands first, so its first vote second. */
  private static final int FIRST_VOTE = 2;

  /** The constituency of those who are in none, as previews of a roll have it. */
  private static final String NONE = "none";

  private static final String ENROLLED =
      """
      with line as (insert into elector_weight values ($1, $2, $3, $4, $5)),
      part as (
        insert into turnout_of_constituency as t values ($1, $2, $5, 1, $4, 0, 0)
        on conflict (convener, ballot, constituency) do update set
          electors = t.electors + 1, entitled = t.entitled + excluded.entitled)
      insert into turnout values ($1, $2, 1, $4, 0, 0)
      on conflict (convener, ballot) do update set
        electors = turnout.electors + 1, entitled = turnout.entitled + excluded.entitled""";
  private static final String VOTED =
      """
      with e as (
        select * from elector_weight where convener = $1 and ballot = $2 and practice = $3),
      part as (
        update turnout_of_constituency t set heads = heads + 1, weight = t.weight + e.weight from e
        where t.convener = e.convener and t.ballot = e.ballot and t.constituency = e.constituency)
      update turnout t set heads = heads + 1, weight = t.weight + e.weight
      from e where t.convener = e.convener and t.ballot = e.ballot""";

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
          tx.preparedQuery(ENROLLED).execute(line(entry, e)).replaceWithVoid();
      case VoteCast e when entry.version() == FIRST_VOTE ->
          tx.preparedQuery(VOTED).execute(row(entry, e.ballot(), e.practice())).replaceWithVoid();
      case VoteCast _ -> Uni.createFrom().voidItem();
    };
  }

  private static Tuple line(Entry entry, ElectorEnrolled line) {
    return row(entry, line.ballot(), line.practice())
        .addBigDecimal(new BigDecimal(line.weight()))
        .addString(Objects.requireNonNullElse(line.constituency(), NONE));
  }

  private static Tuple row(Entry entry, UUID ballot, String practice) {
    return Tuple.of(entry.convener(), ballot, practice);
  }
}
