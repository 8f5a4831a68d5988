package quorate.membership.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.WireJson;
import quorate.membership.fileimport.ImportEvent;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ImportPreviewed;
import quorate.membership.files.Problem;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.ChangeGroup;
import quorate.membership.proposals.Remark;

/** The rows of imports. */
final class ImportRows {

  private ImportRows() {}

  static Uni<Void> previewed(SqlConnection tx, Entry entry, ImportPreviewed e) {
    return tx.preparedQuery(
            """
            insert into file_import
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, 0, 0, $12, $13,
              $14, $15, $16, $17)""")
        .execute(
            key(entry, e)
                .addString(e.kind())
                .addString(e.file())
                .addString(e.sha256())
                .addLocalDate(e.fileDate())
                .addString(String.join(",", e.areas()))
                .addInteger(e.rows())
                .addInteger(e.elsewhere())
                .addInteger(e.problemsFound())
                .addInteger(e.changes())
                .addLong(entry.position())
                .addLong((long) entry.version())
                .addString(e.fileDateFrom())
                .addString(after(e))
                .addString(e.columns() == null ? null : columns(entry))
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  private static String columns(Entry entry) {
    return entry.json().path("data").path("columns").toString();
  }

  private static String after(ImportPreviewed e) {
    return e.after() == null
        ? ""
        : e.after().stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  static Uni<Void> insert(SqlConnection tx, String sql, List<Tuple> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
  }

  /** In one statement with how many there are, as a large file has tens of thousands. */
  static Uni<Void> proposed(SqlConnection tx, Entry entry, ChangesProposed e) {
    List<Change> all = e.changes();
    int doubtful = (int) all.stream().filter(Change::doubtful).count();
    return tx.preparedQuery(
            """
            with added as (
              insert into import_change
              select $1, $2, c.*, null from unnest(
                $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bool[],
                $10::int[], $11::text[]) c)
            update file_import set version = $12, changes = changes + $13, doubtful = doubtful + $14
            where convener = $1 and fileimport = $2""")
        .execute(
            key(entry, e)
                .addArrayOfInteger(column(all, Change::change, Integer[]::new))
                .addArrayOfString(column(all, Change::kind, String[]::new))
                .addArrayOfString(column(all, c -> ChangeGroup.of(c).word(), String[]::new))
                .addArrayOfString(column(all, Change::stream, String[]::new))
                .addArrayOfString(column(all, Change::summary, String[]::new))
                .addArrayOfString(column(all, Change::reason, String[]::new))
                .addArrayOfBoolean(column(all, Change::doubtful, Boolean[]::new))
                .addArrayOfInteger(column(all, Change::line, Integer[]::new))
                .addArrayOfString(column(all, ImportRows::json, String[]::new))
                .addLong((long) entry.version())
                .addInteger(all.size() - doubtful)
                .addInteger(doubtful))
        .replaceWithVoid();
  }

  private static <V> V[] column(
      List<Change> changes, Function<Change, V> value, IntFunction<V[]> array) {
    return changes.stream().map(value).toArray(array);
  }

  static Uni<Void> decided(
      SqlConnection tx, Entry entry, ImportEvent event, String how, List<Integer> changes) {
    Integer[] numbers = changes.toArray(Integer[]::new);
    return tx.preparedQuery(
            """
            update import_change set decided = $3
            where convener = $1 and fileimport = $2 and change = any($4)""")
        .execute(key(entry, event).addString(how).addArrayOfInteger(numbers))
        .chain(
            () ->
                tx.preparedQuery(
                        """
                        update file_import set version = $3, %1$s = %1$s + $4
                        where convener = $1 and fileimport = $2"""
                            .formatted(how))
                    .execute(
                        key(entry, event)
                            .addLong((long) entry.version())
                            .addInteger(numbers.length)))
        .replaceWithVoid();
  }

  static Tuple row(Entry entry, ImportEvent event, int number, Problem problem) {
    return key(entry, event)
        .addInteger(number)
        .addInteger(problem.line())
        .addString(problem.column())
        .addString(problem.value())
        .addString(problem.message())
        .addString(problem.mend());
  }

  static Tuple row(Entry entry, ImportEvent event, int number, Remark remark) {
    return key(entry, event)
        .addInteger(number)
        .addString(remark.kind() == null ? ChangeGroup.NOTE.word() : remark.kind())
        .addString(remark.about())
        .addString(remark.remark());
  }

  private static Tuple key(Entry entry, ImportEvent event) {
    return Tuple.tuple().addString(entry.convener()).addUUID(event.fileImport());
  }

  private static String json(Change change) {
    try {
      return WireJson.MAPPER.writeValueAsString(change.values());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts by name cannot fail to be written", e);
    }
  }
}
