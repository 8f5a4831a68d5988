package quorate.membership.minuted;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.minuted.MeetingHeard.ActionAgreed;
import quorate.membership.minuted.MeetingHeard.Arrived;
import quorate.membership.minuted.MeetingHeard.BodyEstablished;
import quorate.membership.minuted.MeetingHeard.InterestNoted;
import quorate.membership.minuted.MeetingHeard.ItemHeard;
import quorate.membership.minuted.MeetingHeard.MeetingCalled;
import quorate.membership.minuted.MeetingHeard.MeetingOpened;
import quorate.membership.minuted.MeetingHeard.MeetingResumed;
import quorate.membership.minuted.MeetingHeard.MinutesApproved;
import quorate.membership.minuted.MeetingHeard.SeatFilled;
import quorate.membership.minuted.MeetingHeard.SeatVacated;
import quorate.membership.minuted.MeetingHeard.TermRenewed;

/** Meetings with whom their minutes name: who was there, and who held a seat and did not come. */
public final class MinutedProjection implements Projection {

  /** Who holds a seat of the body on the last day on which the meeting sat. */
  static final String HOLDS =
      "h.convener = m.convener and h.body = m.body and h.since <= m.held"
          + " and coalesce(h.lastday, h.until, m.held) >= m.held";

  private static final String ESTABLISHED =
      "insert into minuted_body (convener, body, kind) values ($1, $2, $3)";
  private static final String FILLED =
      "insert into minuted_holding (convener, holding, body, person, since, until)"
          + " values ($1, $2, $3, $4, $5, $6)";
  private static final String RENEWED =
      "update minuted_holding set until = $3 where convener = $1 and holding = $2";
  private static final String VACATED =
      "update minuted_holding set lastday = $3 where convener = $1 and holding = $2";
  private static final String CALLED =
      "insert into minuted_meeting (convener, meeting, body, seated)" + " values ($1, $2, $3, $4)";
  private static final String SAT =
      "update minuted_meeting set held = $3 where convener = $1 and meeting = $2";
  private static final String NAMED =
      "insert into minuted_person (convener, meeting, person) values ($1, $2, $3)"
          + " on conflict do nothing";
  // What is recorded later of seats alters no minutes that were approved.
  private static final String APPROVED =
      """
      with m as (
        update minuted_meeting set settled = true where convener = $1 and meeting = $2 returning *)
      insert into minuted_person (convener, meeting, person)
      select m.convener, m.meeting, h.person from m join minuted_holding h on %s
      where m.seated on conflict do nothing"""
          .formatted(HOLDS);

  @Override
  public String name() {
    return "minuted";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MeetingHeard.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof MeetingHeard heard
        ? apply(tx, entry.convener(), heard)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, String convener, MeetingHeard heard) {
    return switch (heard) {
      case BodyEstablished e -> run(tx, ESTABLISHED, convener, e.body(), e.kind());
      case SeatFilled e ->
          run(tx, FILLED, convener, e.holding(), e.body(), e.person(), e.from(), e.to());
      case TermRenewed e -> run(tx, RENEWED, convener, e.holding(), e.to());
      case SeatVacated e -> run(tx, VACATED, convener, e.holding(), e.lastDay());
      case MeetingCalled e -> run(tx, CALLED, convener, e.meeting(), e.body(), e.roll() == null);
      case MeetingOpened e -> sat(tx, convener, e.meeting(), e.at(), e.chair());
      case MeetingResumed e -> sat(tx, convener, e.meeting(), e.at(), e.chair());
      case Arrived e -> run(tx, NAMED, convener, e.meeting(), e.person());
      case InterestNoted e -> run(tx, NAMED, convener, e.meeting(), e.person());
      case ItemHeard e ->
          e.whom()
              .person()
              .map(person -> run(tx, NAMED, convener, e.meeting(), person))
              .orElseGet(() -> Uni.createFrom().voidItem());
      case ActionAgreed e -> run(tx, NAMED, convener, e.meeting(), e.owner());
      case MinutesApproved e -> run(tx, APPROVED, convener, e.meeting());
    };
  }

  private static Uni<Void> sat(
      SqlConnection tx, String convener, UUID meeting, Instant at, UUID chair) {
    return run(tx, SAT, convener, meeting, CivilDay.of(at))
        .chain(() -> run(tx, NAMED, convener, meeting, chair));
  }

  private static Uni<Void> run(SqlConnection tx, String sql, @Nullable Object... values) {
    var row = Tuple.tuple();
    for (@Nullable Object value : values) {
      row.addValue(value);
    }
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
