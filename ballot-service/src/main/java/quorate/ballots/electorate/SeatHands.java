package quorate.ballots.electorate;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.chassis.hear.HeardUpTo;

/**
 * The hands of seats: which log-ins are bound to people who hold one, or may vote instead. What was
 * found holds for as long as nothing more is heard of bodies, nor of the register.
 */
@Singleton
final class SeatHands {

  private static final int MOST_KEPT = 100;
  private static final String BOUND =
      "select login, person from log_in"
          + " where convener = $1 and person = any($2) and position <= $3";

  /** The seats of one log-in, by what was heard of bodies up to there. */
  record Seated(List<MandateToVote> seats, HeardUpTo bodies) {}

  private record At(String convener, long register, long bodies) {}

  private final Pool pool;
  private final BodyFacts facts;
  private final RegisterHeard register;
  private final AsyncLoadingCache<At, Map<String, List<MandateToVote>>> found;

  SeatHands(@ReactiveDataSource("relay") Pool pool, BodyFacts facts, RegisterHeard register) {
    this.pool = pool;
    this.facts = facts;
    this.register = register;
    this.found =
        Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .buildAsync((at, executor) -> find(at).subscribeAsCompletionStage());
  }

  /** Of a log-in, by the register as heard up to there. */
  Uni<Seated> of(String convener, String login, HeardUpTo known) {
    return register
        .lately(convener, RegisterHeard.GOVERNANCE)
        .chain(
            heard ->
                Uni.createFrom()
                    .completionStage(
                        () -> found.get(new At(convener, known.position(), heard.position())))
                    .map(at -> new Seated(at.getOrDefault(login, List.of()), heard)));
  }

  /** Of people, whatever log-in they have, by bodies as heard up to there. */
  Uni<List<MandateToVote>> of(String convener, Set<UUID> people, HeardUpTo heard) {
    return facts
        .of(convener, heard.position())
        .map(bodies -> votes(bodies.values()))
        .map(
            votes ->
                people.stream()
                    .flatMap(person -> votes.getOrDefault(person, List.of()).stream())
                    .toList());
  }

  private Uni<Map<String, List<MandateToVote>>> find(At at) {
    return facts
        .of(at.convener(), at.bodies())
        .map(bodies -> votes(bodies.values()))
        .chain(votes -> byLogin(at.convener(), votes, at.register()));
  }

  private static Map<UUID, List<MandateToVote>> votes(Collection<List<BodyHeard>> bodies) {
    return bodies.stream()
        .flatMap(said -> SeatVotes.of(KnownBody.of(said)).stream())
        .collect(Collectors.groupingBy(MandateToVote::person));
  }

  private Uni<Map<String, List<MandateToVote>>> byLogin(
      String convener, Map<UUID, List<MandateToVote>> votes, long position) {
    if (votes.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    var people = votes.keySet().toArray(UUID[]::new);
    return pool.preparedQuery(BOUND)
        .execute(Tuple.of(convener, people, position))
        .map(rows -> byLogin(votes, rows));
  }

  private static Map<String, List<MandateToVote>> byLogin(
      Map<UUID, List<MandateToVote>> votes, Iterable<Row> rows) {
    Map<String, List<MandateToVote>> found = new HashMap<>();
    for (Row row : rows) {
      found
          .computeIfAbsent(row.getString(0), login -> new ArrayList<>())
          .addAll(votes.getOrDefault(row.getUUID(1), List.of()));
    }
    return found;
  }
}
