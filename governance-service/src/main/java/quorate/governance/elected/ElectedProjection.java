package quorate.governance.elected;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.StandingFor;
import quorate.governance.elected.ElectionHeard.CalledSeat;
import quorate.governance.elected.ElectionHeard.ElectedUnopposed;
import quorate.governance.elected.ElectionHeard.NominationsClosed;
import quorate.governance.elected.ElectionHeard.NominationsOpened;
import quorate.governance.elected.ElectionHeard.One;
import quorate.governance.elected.ElectionHeard.ResultAnnulled;
import quorate.governance.elected.ElectionHeard.SeatFilled;
import quorate.governance.elected.ElectionHeard.SeatSettledAnew;
import quorate.governance.elected.ElectionHeard.SettledSeat;

/** Which ballot elects to which seat of a call, and who was elected. */
public final class ElectedProjection implements Projection {

  /** Stands for no call in a row about a ballot, and for no ballot in one about a call. */
  static final UUID NONE = new UUID(0, 0);

  private static final String CALLED =
      "insert into election_seat (convener, nomination, seat, termends) values ($1, $2, $3, $4)"
          + " on conflict do nothing";
  private static final String SETTLED =
      """
      insert into election_seat (convener, nomination, seat, ballot) values ($1, $2, $3, $4)
      on conflict (convener, nomination, seat) do update set ballot = excluded.ballot""";
  private static final String ASKED_AGAIN =
      "update election_seat set ballot = $3, annulled = $2 where convener = $1 and ballot = $2";
  private static final String NOT_ELECTED =
      "delete from election_result where convener = $1 and ballot = $2";
  private static final String STANDS =
      "insert into election_option (convener, ballot, option, person) values ($1, $2, $3, $4)"
          + " on conflict do nothing";
  private static final String UNOPPOSED =
      """
      insert into election_result
        (convener, nomination, seat, ballot, place, person, constituency, declared)
      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing""";
  private static final String BY_BALLOT =
      """
      insert into election_result
        (convener, nomination, seat, ballot, place, person, constituency, declared)
      select convener, $5, '', ballot, $4, person, null, $6 from election_option
      where convener = $1 and ballot = $2 and option = $3 on conflict do nothing""";

  @Override
  public String name() {
    return "elected";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ElectionHeard.class, BallotDrafted.class, BallotDeclared.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case ElectionHeard heard -> all(tx, rows(entry, heard));
      case BallotDrafted e -> all(tx, options(entry, e));
      case BallotDeclared e -> all(tx, elected(entry, e));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private record Write(String sql, Tuple values) {}

  private static List<Write> rows(Entry entry, ElectionHeard heard) {
    return switch (heard) {
      case NominationsOpened e ->
          e.call().seats().stream().map(seat -> called(entry, e.nomination(), seat)).toList();
      case NominationsClosed e ->
          e.seats().stream().map(seat -> settled(entry, e.nomination(), seat)).toList();
      case SeatSettledAnew e -> List.of(settled(entry, e.nomination(), e.seat()));
      case ResultAnnulled e ->
          List.of(
              write(ASKED_AGAIN, entry.convener(), e.ballot(), e.rerun()),
              write(NOT_ELECTED, entry.convener(), e.ballot()));
      case ElectedUnopposed e ->
          e.seats().stream()
              .flatMap(seat -> unopposed(entry, e.nomination(), seat).stream())
              .toList();
    };
  }

  private static Write called(Entry entry, UUID nomination, CalledSeat seat) {
    LocalDate ends = seat.vacancy() == null ? null : seat.vacancy().termEnds();
    return write(CALLED, entry.convener(), nomination, seat.seat(), ends);
  }

  private static Write settled(Entry entry, UUID nomination, SettledSeat seat) {
    return write(SETTLED, entry.convener(), nomination, seat.seat(), seat.ballot());
  }

  private static List<Write> unopposed(Entry entry, UUID nomination, SeatFilled seat) {
    List<Write> writes = new ArrayList<>();
    writes.add(called(entry, nomination, new CalledSeat(seat.seat(), seat.vacancy())));
    for (One one : seat.elected()) {
      writes.add(
          write(
              UNOPPOSED,
              entry.convener(),
              nomination,
              seat.seat(),
              NONE,
              writes.size(),
              one.person(),
              one.constituency(),
              day(entry)));
    }
    return writes;
  }

  private static List<Write> options(Entry entry, BallotDrafted e) {
    List<Write> writes = new ArrayList<>();
    if (e.vehicle().equals("election") && e.paper() != null) {
      for (StandingFor one : e.paper().options()) {
        if (one.contact() != null) {
          writes.add(write(STANDS, entry.convener(), e.ballot(), one.option(), one.contact()));
        }
      }
    }
    return writes;
  }

  private static List<Write> elected(Entry entry, BallotDeclared e) {
    List<Write> writes = new ArrayList<>();
    List<String> letters = e.elected() == null ? List.of() : e.elected();
    for (String letter : letters) {
      writes.add(
          write(BY_BALLOT, entry.convener(), e.ballot(), letter, writes.size(), NONE, day(entry)));
    }
    return writes;
  }

  private static LocalDate day(Entry entry) {
    return CivilDay.of(entry.recorded());
  }

  private static Write write(String sql, @Nullable Object... values) {
    var row = Tuple.tuple();
    for (@Nullable Object value : values) {
      row.addValue(value);
    }
    return new Write(sql, row);
  }

  private static Uni<Void> all(SqlConnection tx, List<Write> writes) {
    return Multi.createFrom()
        .iterable(writes)
        .onItem()
        .transformToUniAndConcatenate(write -> run(tx, write))
        .onItem()
        .ignoreAsUni();
  }

  private static Uni<Void> run(SqlConnection tx, Write write) {
    return tx.preparedQuery(write.sql()).execute(write.values()).replaceWithVoid();
  }
}
