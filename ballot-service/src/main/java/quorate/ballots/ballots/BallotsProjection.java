package quorate.ballots.ballots;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotCounted;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.BallotRecounted;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotEvent.CastingVoteGiven;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.ballots.ballot.BallotEvent.ReminderDue;
import quorate.ballots.ballot.BallotEvent.ResultAnnulled;
import quorate.ballots.ballot.BallotEvent.RollCompared;
import quorate.ballots.ballot.BallotEvent.RollCorrectionNoted;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.ballots.ballot.NoticeGiven;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.WireJson;

/** One row per ballot. */
public final class BallotsProjection implements Projection {

  // As text, so that both sides of a comparison are rounded alike.
  private static final String FIRST_REMINDER =
      " (select min(r::timestamptz) from json_array_elements_text($8::text::json -> 'reminders') r)";
  private static final String NEXT_REMINDER =
      " (select min(r::timestamptz) from json_array_elements_text(notice::json -> 'reminders') r"
          + " where r::timestamptz > $5::text::timestamptz)";

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
    return Set.of(BallotEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof BallotEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, BallotEvent event) {
    return switch (event) {
      case BallotDrafted e -> drafted(tx, entry, e);
      case NoticeGiven e ->
          moved(
              tx,
              entry,
              e,
              "noticed",
              ", opens = $5, closes = $6, turnout = $7, notice = $8, noticed = $9, remind ="
                  + FIRST_REMINDER,
              e.opens().atOffset(ZoneOffset.UTC),
              e.closes().atOffset(ZoneOffset.UTC),
              e.turnout().toString(),
              data(entry),
              entry.recorded().atOffset(ZoneOffset.UTC));
      case RollCompared e -> stayed(tx, entry, e, 0);
      case RollCorrectionNoted e -> stayed(tx, entry, e, 1);
      case RollFrozen e -> moved(tx, entry, e, "rolled", ", roll = $5", data(entry));
      case BallotOpened e -> moved(tx, entry, e, "open", "");
      case BallotExtended e ->
          moved(
              tx,
              entry,
              e,
              "open",
              ", closes = $5, extension = $6",
              e.closes().atOffset(ZoneOffset.UTC),
              data(entry));
      case ReminderDue e ->
          moved(tx, entry, e, "open", ", remind =" + NEXT_REMINDER, e.reminder().toString());
      case BallotClosed e when e.reason() != null ->
          moved(tx, entry, e, "closed", ", closedearly = $5", e.reason().toString());
      case BallotClosed e -> moved(tx, entry, e, "closed", "");
      case BallotCounted e -> moved(tx, entry, e, "counted", "");
      case BallotDeclared e -> moved(tx, entry, e, "declared", "");
      case BallotRecounted e -> stayed(tx, entry, e, 0);
      case CastingVoteGiven e -> stayed(tx, entry, e, 0);
      case ResultAnnulled e -> moved(tx, entry, e, "annulled", "");
      case OptionWithdrawn e -> without(tx, entry, e);
      case BallotWithdrawn e -> moved(tx, entry, e, "withdrawn", ", withdrawn = $5", e.reason());
    };
  }

  private static Uni<Void> drafted(SqlConnection tx, Entry entry, BallotDrafted e) {
    return tx.preparedQuery(
            """
            insert into ballot
              (convener, ballot, title, question, state, draft, position, version, combined)
            values ($1, $2, $3, $4, 'drafted', $5, $6, $7, $8)""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addUUID(e.ballot())
                .addString(e.title())
                .addString(e.question())
                .addString(data(entry))
                .addLong(entry.position())
                .addInteger(entry.version())
                .addUUID(e.combined()))
        .replaceWithVoid();
  }

  private static Uni<Void> moved(
      SqlConnection tx,
      Entry entry,
      BallotEvent event,
      String state,
      String more,
      @Nullable Object... values) {
    var row = Tuple.of(entry.convener(), event.ballot(), state).addInteger(entry.version());
    for (@Nullable Object value : values) {
      row.addValue(value);
    }
    return tx.preparedQuery(
            "update ballot set state = $3, version = $4%s where convener = $1 and ballot = $2"
                .formatted(more))
        .execute(row)
        .replaceWithVoid();
  }

  private static Uni<Void> stayed(
      SqlConnection tx, Entry entry, BallotEvent event, int corrections) {
    return tx.preparedQuery(
            "update ballot set version = $3, corrections = corrections + $4"
                + " where convener = $1 and ballot = $2")
        .execute(Tuple.of(entry.convener(), event.ballot(), entry.version(), corrections))
        .replaceWithVoid();
  }

  // The draft is what stands of it: who reads the paper sees what was taken off.
  private static Uni<Void> without(SqlConnection tx, Entry entry, OptionWithdrawn gone) {
    return tx.preparedQuery("select draft from ballot where convener = $1 and ballot = $2")
        .execute(Tuple.of(entry.convener(), gone.ballot()))
        .map(rows -> without(rows.iterator().next().getString(0), gone))
        .chain(
            draft ->
                tx.preparedQuery(
                        "update ballot set version = $3, draft = $4"
                            + " where convener = $1 and ballot = $2")
                    .execute(Tuple.of(entry.convener(), gone.ballot(), entry.version(), draft)))
        .replaceWithVoid();
  }

  private static String without(String draft, OptionWithdrawn gone) {
    try {
      var read = WireJson.MAPPER.readValue(draft, BallotDrafted.class);
      return WireJson.MAPPER.writeValueAsString(read.without(gone));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is no draft", e);
    }
  }

  private static String data(Entry entry) {
    return entry.json().path("data").toString();
  }
}
