package quorate.governance.resolutions;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The days from which resolutions are in force or are so no more, of those that lay ahead. */
@Singleton
public final class ResolutionDays {

  private static final String UNTIL =
      "select convener, resolution, day from resolution_day where day <= $1 order by day";

  private final Pool pool;

  ResolutionDays(@ReactiveDataSource("relay") Pool pool) {
    this.pool = pool;
  }

  /** One of them. */
  public record Day(String convener, UUID resolution, LocalDate day) {}

  /** All that have come, of all conveners. */
  public Uni<List<Day>> until(LocalDate today) {
    return pool.preparedQuery(UNTIL)
        .execute(Tuple.of(today))
        .map(
            rows -> {
              List<Day> all = new ArrayList<>();
              rows.forEach(
                  row -> all.add(new Day(row.getString(0), row.getUUID(1), row.getLocalDate(2))));
              return all;
            });
  }
}
