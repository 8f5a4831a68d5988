package quorate.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.EntryHeader;
import quorate.chassis.wire.EventTypes;
import quorate.local.Login;
import quorate.local.ServiceDatabase;
import quorate.local.TestStack;

/**
 * Given and then for a projection, on PostgreSQL: the given events are applied one by one, as
 * entries of the convener {@code brighton-hove}; then rows are read with plain SQL.
 */
public final class ProjectionSpec implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Instant START = Instant.parse("2026-05-01T09:00:00Z");

  private final Projection projection;
  private final Map<String, EventTypes> vocabularies;
  private final Vertx vertx = Vertx.vertx();
  private final Pool pool;
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, Long> positions = new HashMap<>();

  private ProjectionSpec(Projection projection, Map<String, EventTypes> vocabularies) {
    this.projection = projection;
    this.vocabularies = vocabularies;
    this.pool = pool(vertx, TestStack.shared().createServiceDatabase("projection"));
    pool.query(ddl(projection)).executeAndAwait();
  }

  /** A projection with empty tables, and the vocabulary of each source. */
  public static ProjectionSpec of(Projection projection, Map<String, EventTypes> vocabularies) {
    return new ProjectionSpec(projection, vocabularies);
  }

  /** Events of one stream of a service's log, in order, recorded a second apart. */
  public ProjectionSpec given(String service, String stream, Record... events) {
    EventTypes types = Objects.requireNonNull(vocabularies.get(service), service);
    for (Record event : events) {
      long position = positions.merge(service, 1L, Long::sum) - 1;
      int version = versions.merge(service + " " + stream, 1, Integer::sum);
      var header =
          new EntryHeader(
              UUID.randomUUID(),
              service,
              "brighton-hove",
              stream,
              version,
              START.plusSeconds(position),
              "login:0123456789012345678901",
              "role:secretary",
              UUID.randomUUID(),
              null,
              "");
      var entry = Entries.entry(header, types, event, position);
      pool.withTransaction(tx -> projection.apply(tx, entry)).await().atMost(PATIENCE);
    }
    return this;
  }

  /** The query gives these rows, each written as its values with {@code " | "} between them. */
  public ProjectionSpec then(String query, String... rows) {
    List<String> found = new ArrayList<>();
    for (Row row : pool.query(query).executeAndAwait()) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        values.add(String.valueOf(row.getValue(i)));
      }
      found.add(String.join(" | ", values));
    }
    assertEquals(List.of(rows), found);
    return this;
  }

  @Override
  public void close() {
    pool.closeAndAwait();
    vertx.closeAndAwait();
  }

  private static Pool pool(Vertx vertx, ServiceDatabase database) {
    Login owner = database.owner();
    var options = PgConnectOptions.fromUri(database.reactiveUrl());
    options.setUser(owner.user()).setPassword(owner.password());
    return PgBuilder.pool().connectingTo(options).using(vertx).build();
  }

  private static String ddl(Projection projection) {
    String file = "db/projections/" + projection.name() + ".sql";
    try (InputStream in = projection.getClass().getClassLoader().getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file + " is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
