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
import quorate.chassis.hear.HeardUpTo;
import quorate.chassis.log.GroupCommit;

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

  /** The mandates of one log-in, by what was heard of the register up to there. */
  public record Held(List<MandateToVote> mandates, HeardUpTo register) {}

  private record Login(String convener, String hash) {}

  private final Pool pool;
  private final RegisterHeard register;
  private final Map<String, GroupCommit<String, Held>> lookUps = new ConcurrentHashMap<>();
  private final Cache<Login, Held> found =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_KEPT).build();

  Hands(Pool pool, RegisterHeard register) {
    this.pool = pool;
    this.register = register;
  }

  /** What this actor may do: {@code login:} and a keyed hash. */
  public Future<Held> of(String convener, String actor) {
    var login = new Login(convener, actor.substring(actor.indexOf(':') + 1));
    return UniHelper.toFuture(register.lately(convener))
        .compose(
            known -> {
              Held held = found.getIfPresent(login);
              return held != null && held.register().position() == known.position()
                  ? Future.succeededFuture(new Held(held.mandates(), known))
                  : lookUps(convener).submit(login.hash()).onSuccess(now -> found.put(login, now));
            });
  }

  private GroupCommit<String, Held> lookUps(String convener) {
    return lookUps.computeIfAbsent(
        convener, c -> new GroupCommit<>(MOST, () -> any -> true, logins -> find(c, logins)));
  }

  private Future<List<Held>> find(String convener, List<String> logins) {
    return UniHelper.toFuture(register.lately(convener))
        .compose(
            known ->
                pool.preparedQuery(SQL)
                    .execute(Tuple.of(convener, logins.toArray(String[]::new), known.position()))
                    .map(rows -> held(logins, rows, known)));
  }

  private static List<Held> held(List<String> logins, Iterable<Row> rows, HeardUpTo known) {
    Map<String, List<MandateToVote>> mandates = new HashMap<>();
    for (Row row : rows) {
      mandates.computeIfAbsent(row.getString(0), login -> new ArrayList<>()).add(mandate(row));
    }
    return logins.stream()
        .map(login -> new Held(mandates.getOrDefault(login, List.of()), known))
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
