package quorate.membership.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.RecordedDay;
import quorate.chassis.wire.WireJson;
import quorate.membership.person.PersonEvent.LogInBound;

/** A row of the history: an entry, and what it says of days, reasons and sources. */
record HistoryRow(Entry entry, String said, JsonNode data, JsonNode source) {

  // All at once: one by one they cost several times as much.
  private static final String INSERT =
      """
      insert into history
      select $1, h.* from unnest($2::text[], $3::int[], $4::text[], $5::timestamptz[], $6::date[], $7::text[],
        $8::text[], $9::text[], $10::text[], $11::date[], $12::text[], $13::text[]) h""";
  private static final String FORGET =
      """
      delete from history where convener = $1 and stream = any ($2)
        and type <> all ('{membership.contact-erased.v1,membership.person-erased.v1}')""";
  private static final List<String> DAYS =
      List.of("effective", "from", "asof", "on", "day", "lastday", "closedon", "openedon");
  private static final List<String> REASONS = List.of("reason", "resolution");

  static HistoryRow of(Entry entry) {
    String said = entry.data();
    try {
      JsonNode data = WireJson.MAPPER.readTree(said);
      return new HistoryRow(entry, said, data, data.path("source"));
    } catch (JsonProcessingException e) {
      throw new CorruptEntry("an entry's data are not JSON", e);
    }
  }

  static Uni<Void> insert(SqlConnection tx, String convener, List<HistoryRow> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(INSERT).execute(columns(convener, rows)).replaceWithVoid();
  }

  /** Keeps of these persons' streams the erasure alone. */
  static Uni<Void> forget(SqlConnection tx, String convener, List<String> streams) {
    return streams.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(FORGET)
            .execute(Tuple.of(convener, streams.toArray(String[]::new)))
            .replaceWithVoid();
  }

  private static Tuple columns(String convener, List<HistoryRow> rows) {
    return Tuple.tuple()
        .addString(convener)
        .addValue(column(rows, it -> it.entry.stream(), String[]::new))
        .addValue(column(rows, it -> it.entry.version(), Integer[]::new))
        .addValue(column(rows, it -> it.entry.type(), String[]::new))
        .addValue(column(rows, HistoryRow::recorded, OffsetDateTime[]::new))
        .addValue(column(rows, it -> day(first(it.data, DAYS)), LocalDate[]::new))
        .addValue(column(rows, HistoryRow::actor, String[]::new))
        .addValue(column(rows, it -> it.entry.authority(), String[]::new))
        .addValue(column(rows, it -> first(it.data, REASONS), String[]::new))
        .addValue(column(rows, it -> text(it.source, "file"), String[]::new))
        .addValue(column(rows, it -> day(text(it.source, "filedate")), LocalDate[]::new))
        .addValue(column(rows, it -> text(it.source, "line"), String[]::new))
        .addValue(column(rows, HistoryRow::said, String[]::new));
  }

  private static <T> T[] column(
      List<HistoryRow> rows, Function<HistoryRow, @Nullable T> value, IntFunction<T[]> array) {
    return rows.stream().map(value).toArray(array);
  }

  private OffsetDateTime recorded() {
    return entry.recorded().atOffset(ZoneOffset.UTC);
  }

  // Who binds a log-in acts under it; the person says as much, and the log-in is not told.
  private String actor() {
    return entry.event() instanceof LogInBound ? entry.stream() : entry.actor();
  }

  private static @Nullable String first(JsonNode data, List<String> names) {
    for (String name : names) {
      String said = data.path(name).asText("");
      if (!said.isEmpty()) {
        return said;
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode data, String name) {
    JsonNode value = data.path(name);
    return value.isTextual() ? Objects.requireNonNull(value.textValue()) : null;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : RecordedDay.of(text);
  }
}
