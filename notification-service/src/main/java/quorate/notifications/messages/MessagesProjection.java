package quorate.notifications.messages;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.notifications.message.Evidence;
import quorate.notifications.message.MessageEvent;
import quorate.notifications.message.MessageEvent.MessageFailed;
import quorate.notifications.message.MessageEvent.MessagePrepared;
import quorate.notifications.message.MessageEvent.MessageSent;
import quorate.notifications.message.MessageEvent.MessageWithdrawn;
import quorate.notifications.message.NextStep;
import quorate.notifications.message.NextStep.TryAgain;
import quorate.notifications.message.NextStep.WriteLetter;

/** One row per message; no name and no address is ever in it. */
public final class MessagesProjection implements Projection {

  @Override
  public String name() {
    return "messages";
  }

  @Override
  public Set<String> sources() {
    return Set.of("notification");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MessageEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof MessageEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, MessageEvent event) {
    OffsetDateTime recorded = entry.recorded().atOffset(ZoneOffset.UTC);
    return switch (event) {
      case MessagePrepared e -> prepared(tx, entry, e, recorded);
      case MessageSent e ->
          run(
              tx,
              """
              update message set state = 'sent', evidence = $3, settled = $4, again = null
              where convener = $1 and message = $2""",
              Tuple.of(entry.convener(), e.message(), e.evidence(), recorded));
      case MessageWithdrawn e ->
          run(
              tx,
              """
              update message set state = 'withdrawn', evidence = $3, settled = $4, again = null
              where convener = $1 and message = $2""",
              Tuple.of(entry.convener(), e.message(), e.reason(), recorded));
      case MessageFailed e ->
          run(
              tx,
              """
              update message set state = 'failed', failures = $3, evidence = $4, again = $5
              where convener = $1 and message = $2""",
              Tuple.of(
                  entry.convener(), e.message(), failures(entry), e.evidence(), again(entry, e)));
    };
  }

  // The first entry of a message's stream prepares it; every later one up to this is a failure.
  private static int failures(Entry entry) {
    return entry.version() - 1;
  }

  private static @Nullable OffsetDateTime again(Entry entry, MessageFailed e) {
    return switch (NextStep.after(new Evidence(e.evidence()), failures(entry))) {
      case TryAgain(var pause) -> entry.recorded().plus(pause).atOffset(ZoneOffset.UTC);
      case WriteLetter _ -> null;
    };
  }

  private static Uni<Void> prepared(
      SqlConnection tx, Entry entry, MessagePrepared e, OffsetDateTime recorded) {
    return run(
        tx,
        """
        insert into message (convener, message, ballot, occasion, practice, person, channel,
          reason, state, failures, prepared, position, vote)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 'prepared', 0, $9, $10, $11)""",
        Tuple.tuple()
            .addString(entry.convener())
            .addUUID(e.message())
            .addUUID(e.ballot())
            .addString(e.occasion())
            .addString(e.practice())
            .addUUID(e.person())
            .addString(e.channel())
            .addString(e.reason())
            .addOffsetDateTime(recorded)
            .addLong(entry.position())
            .addString(vote(entry)));
  }

  private static @Nullable String vote(Entry entry) {
    var vote = entry.json().path("data").path("vote");
    return vote.isMissingNode() ? null : vote.toString();
  }

  private static Uni<Void> run(SqlConnection tx, String sql, Tuple row) {
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
