package quorate.ballots.electorate;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quorate.chassis.wire.WireJson;

/** What was heard of bodies and their seats, up to a position of governance's log. */
@Singleton
final class BodyFacts {

  private static final String ALL =
      "select position, recorded, said, data from body_fact"
          + " where convener = $1 and position <= $2";
  private static final String OF_ONE = ALL + " and body = $3 order by position";
  private static final String OF_ALL = ALL + " order by position";

  private static final Map<String, Class<?>> SAID =
      Stream.of(BodyHeard.class.getPermittedSubclasses())
          .flatMap(
              each ->
                  each.isInterface()
                      ? Stream.of(each.getPermittedSubclasses())
                      : Stream.<Class<?>>of(each))
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private final Pool pool;

  BodyFacts(@ReactiveDataSource("relay") Pool pool) {
    this.pool = pool;
  }

  /** Of one body, in the order heard. */
  Uni<List<HeardFact>> of(String convener, UUID body, long position) {
    return read(OF_ONE, Tuple.of(convener, position, body));
  }

  /** Of every body of a convener. */
  Uni<Map<UUID, List<BodyHeard>>> of(String convener, long position) {
    return read(OF_ALL, Tuple.of(convener, position))
        .map(
            facts ->
                facts.stream()
                    .map(fact -> (BodyHeard) fact.fact())
                    .collect(Collectors.groupingBy(BodyHeard::body)));
  }

  private Uni<List<HeardFact>> read(String sql, Tuple values) {
    return pool.preparedQuery(sql)
        .execute(values)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(BodyFacts::fact).toList());
  }

  private static HeardFact fact(Row row) {
    Class<?> said = SAID.get(row.getString(2));
    try {
      return new HeardFact(
          (BodyHeard) WireJson.MAPPER.readValue(row.getString(3), said),
          row.getLong(0),
          row.getOffsetDateTime(1).toInstant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was heard of a body is no JSON", e);
    }
  }
}
