package quorate.governance.urgents;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The urgent actions that are open still, by their last day. */
@Singleton
public final class LastDays {

  private static final String BEFORE =
      "select convener, urgentaction from urgent_last_day where day < $1 order by day";

  private final Pool pool;

  LastDays(@ReactiveDataSource("relay") Pool pool) {
    this.pool = pool;
  }

  /** One of them. */
  public record Open(String convener, UUID urgentAction) {}

  /** Those whose last day is before that day, of all conveners. */
  public Uni<List<Open>> before(LocalDate day) {
    return pool.preparedQuery(BEFORE)
        .execute(Tuple.of(day))
        .map(
            rows -> {
              List<Open> all = new ArrayList<>();
              rows.forEach(row -> all.add(new Open(row.getString(0), row.getUUID(1))));
              return all;
            });
  }
}
