package quorate.ballots.electorate;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.WireJson;

/** What was heard of bodies and their seats, kept as it was heard. */
public final class BodiesProjection implements Projection {

  private static final String KEPT =
      "insert into body_fact (convener, position, body, said, data, recorded)"
          + " values ($1, $2, $3, $4, $5, $6)";

  @Override
  public String name() {
    return "bodies";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(BodyHeard.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof BodyHeard heard
        ? tx.preparedQuery(KEPT).execute(row(entry, heard)).replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  private static Tuple row(Entry entry, BodyHeard heard) {
    return Tuple.of(entry.convener(), entry.position(), heard.body())
        .addString(heard.getClass().getSimpleName())
        .addString(json(heard))
        .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC));
  }

  private static String json(BodyHeard heard) {
    try {
      return WireJson.MAPPER.writeValueAsString(heard);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was heard of a body is no JSON", e);
    }
  }
}
