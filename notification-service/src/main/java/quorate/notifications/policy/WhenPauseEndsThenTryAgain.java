package quorate.notifications.policy;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import quorate.chassis.react.Stamp;
import quorate.chassis.react.TimedPolicy;
import quorate.chassis.shell.Outcome;
import quorate.notifications.sending.Sending;
import quorate.notifications.wording.Told;

/** Tries e-mails again that a mail server did not take, once their pause is over. */
@Singleton
public final class WhenPauseEndsThenTryAgain implements TimedPolicy {

  private static final String DUE =
      """
      select convener, message, failures, ballot, occasion, practice, person, channel, vote
      from message where again <= $1 order by again limit 20""";

  private final Pool everyConvener;
  private final Sending sending;
  private final Seen seen;

  WhenPauseEndsThenTryAgain(
      @ReactiveDataSource("relay") Pool everyConvener, Sending sending, Seen seen) {
    this.everyConvener = everyConvener;
    this.sending = sending;
    this.seen = seen;
  }

  @Override
  public String name() {
    return "when-pause-ends-then-try-again";
  }

  @Override
  public Uni<Void> tick(Instant now) {
    return everyConvener
        .preparedQuery(DUE)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
        .chain(
            rows ->
                Multi.createFrom()
                    .iterable(rows)
                    .onItem()
                    .transformToUni(row -> Uni.createFrom().deferred(() -> again(row, now)))
                    .collectFailures() // once the others had their turn
                    .concatenate()
                    .collect()
                    .last())
        .replaceWithVoid();
  }

  // The next tick must find the row as this attempt leaves it, or it would send the mail once more.
  private Uni<Void> again(Row row, Instant now) {
    String convener = row.getString("convener");
    UUID message = row.getUUID("message");
    var occasion = "%s/%d".formatted(message, row.getInteger("failures"));
    return sending
        .send(Stamp.due(name(), convener, occasion, now), message, told(row))
        .chain(
            outcome ->
                outcome instanceof Outcome.Recorded done
                    ? seen.upTo(done.service(), convener, done.last())
                    : Uni.createFrom().voidItem());
  }

  private static Told told(Row row) {
    return new Told(
        row.getUUID("ballot"),
        row.getString("occasion"),
        row.getString("practice"),
        row.getUUID("person"),
        row.getString("channel"),
        Told.vote(row.getString("vote")));
  }
}
