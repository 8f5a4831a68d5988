package quorate.membership.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.fileimport.ImportEvent;
import quorate.membership.fileimport.ImportEvent.ChangesAccepted;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ChangesRejected;
import quorate.membership.fileimport.ImportEvent.ImportPreviewed;
import quorate.membership.fileimport.ImportEvent.ProblemsFound;
import quorate.membership.fileimport.ImportEvent.RemarksMade;
import quorate.membership.files.Problem;
import quorate.membership.proposals.Remark;

/** Imports with their changes, problems and remarks. */
public final class ImportsProjection implements Projection {

  // Lists come in several entries of one stream; a part's numbers begin at its entry's version.
  private static final int PER_ENTRY = 10_000;

  @Override
  public String name() {
    return "imports";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(ImportEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof ImportEvent event
        ? apply(tx, entry, event)
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, ImportEvent event) {
    return switch (event) {
      case ImportPreviewed e ->
          ImportRows.previewed(tx, entry, e).chain(() -> problems(tx, entry, e, e.problems()));
      case ProblemsFound e -> problems(tx, entry, e, e.problems());
      case ChangesProposed e -> ImportRows.proposed(tx, entry, e);
      case RemarksMade e -> remarks(tx, entry, e, e.remarks());
      case ChangesAccepted e -> ImportRows.decided(tx, entry, e, "accepted", e.changes());
      case ChangesRejected e -> ImportRows.decided(tx, entry, e, "rejected", e.changes());
    };
  }

  private static Uni<Void> problems(
      SqlConnection tx, Entry entry, ImportEvent event, List<Problem> problems) {
    List<Tuple> rows =
        IntStream.range(0, problems.size())
            .mapToObj(i -> ImportRows.row(entry, event, number(entry, i), problems.get(i)))
            .toList();
    return ImportRows.insert(
        tx, "insert into import_problem values ($1,$2,$3,$4,$5,$6,$7,$8)", rows);
  }

  private static Uni<Void> remarks(
      SqlConnection tx, Entry entry, ImportEvent event, List<Remark> remarks) {
    List<Tuple> rows =
        IntStream.range(0, remarks.size())
            .mapToObj(i -> ImportRows.row(entry, event, number(entry, i), remarks.get(i)))
            .toList();
    return ImportRows.insert(tx, "insert into import_remark values ($1,$2,$3,$4,$5,$6)", rows);
  }

  private static int number(Entry entry, int i) {
    return entry.version() * PER_ENTRY + i;
  }
}
