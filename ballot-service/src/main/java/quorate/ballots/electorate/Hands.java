package quorate.ballots.electorate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import quorate.chassis.hear.HeardUpTo;
import quorate.chassis.log.GroupCommit;
import quorate.chassis.shell.Plan;

/**
 * The hands that may cast: which mandates a log-in has. Those who ask while one look-up is under
 * way share the next; what was found holds for as long as nothing more is heard of the register.
 */
@Singleton
public final class Hands {

  private static final int MOST = 512;
  private static final int MOST_KEPT = 20_000;
  private static final String SQL =
      "select login, mandate, person, practice, since, until, capacity, matters"
          + " from mandates_of($1, $2, $3)";

  /**
   * The mandates of one log-in and the seats that it may vote for, by what was heard of the
   * register, and of bodies, up to there.
   */
  public record Held(List<MandateToVote> mandates, HeardUpTo register, HeardUpTo bodies) {

    /** Whether nothing was heard for a while of what a vote for this elector rests on. */
    public boolean isStale(String elector) {
      return register.stale() || (SeatCode.isOne(elector) && bodies.stale());
    }

    /** What a vote for this elector relied on. */
    public Plan heard(String elector, Plan plan) {
      Plan told = plan.heard("membership", register.position());
      return SeatCode.isOne(elector)
          ? told.heard(RegisterHeard.GOVERNANCE, bodies.position())
          : told;
    }
  }

  /** Those that the register gives. */
  private record Mandated(List<MandateToVote> mandates, HeardUpTo register) {}

  private record Login(String convener, String hash) {}

  private final Pool pool;
  private final RegisterHeard register;
  private final SeatHands seats;
  private final Map<String, GroupCommit<String, Mandated>> lookUps = new ConcurrentHashMap<>();
  private final Cache<Login, Mandated> found =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_KEPT).build();

  Hands(Pool pool, RegisterHeard register, SeatHands seats) {
    this.pool = pool;
    this.seats = seats;
    this.register = register;
  }

  /** What this actor may do: {@code login:} and a keyed hash. */
  public Future<Held> of(String convener, String actor) {
    var login = new Login(convener, actor.substring(actor.indexOf(':') + 1));
    return mandated(login).compose(held -> seated(login, held));
  }

  private Future<Held> seated(Login login, Mandated held) {
    return UniHelper.toFuture(seats.of(login.convener(), login.hash(), held.register()))
        .map(
            seated ->
                new Held(
                    seated.seats().isEmpty()
                        ? held.mandates()
                        : Stream.concat(held.mandates().stream(), seated.seats().stream()).toList(),
                    held.register(),
                    seated.bodies()));
  }

  private Future<Mandated> mandated(Login login) {
    String convener = login.convener();
    return UniHelper.toFuture(register.lately(convener))
        .compose(
            known -> {
              Mandated held = found.getIfPresent(login);
              return held != null && held.register().position() == known.position()
                  ? Future.succeededFuture(new Mandated(held.mandates(), known))
                  : lookUps(convener).submit(login.hash()).onSuccess(now -> found.put(login, now));
            });
  }

  private GroupCommit<String, Mandated> lookUps(String convener) {
    return lookUps.computeIfAbsent(
        convener, c -> new GroupCommit<>(MOST, () -> any -> true, logins -> find(c, logins)));
  }

  private Future<List<Mandated>> find(String convener, List<String> logins) {
    return UniHelper.toFuture(register.lately(convener))
        .compose(
            known ->
                pool.preparedQuery(SQL)
                    .execute(Tuple.of(convener, logins.toArray(String[]::new), known.position()))
                    .map(rows -> held(logins, rows, known)));
  }

  private static List<Mandated> held(List<String> logins, Iterable<Row> rows, HeardUpTo known) {
    Map<String, List<MandateToVote>> mandates = new HashMap<>();
    for (Row row : rows) {
      mandates.computeIfAbsent(row.getString(0), login -> new ArrayList<>()).add(mandate(row));
    }
    return logins.stream()
        .map(login -> new Mandated(mandates.getOrDefault(login, List.of()), known))
        .toList();
  }

  private static MandateToVote mandate(Row row) {
    return new MandateToVote(
        row.getUUID(1),
        row.getUUID(2),
        row.getString(3),
        row.getLocalDate(4),
        row.getLocalDate(5),
        row.getString(6),
        matters(row.getString(7)));
  }

  private static List<String> matters(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
  }
}
