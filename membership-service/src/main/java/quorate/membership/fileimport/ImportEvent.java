package quorate.membership.fileimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.membership.columns.MappedColumn;
import quorate.membership.files.Problem;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Remark;

/** What has become of one import. Long lists come in several events, as an entry has a limit. */
public sealed interface ImportEvent {

  UUID fileImport();

  /**
   * {@code changes}, {@code problemsFound}: how many there are in all; the first problems stand
   * here. {@code fileDateFrom} is a {@link quorate.membership.files.DayFrom} by its word; {@code
   * after} are imports whose open changes were taken as if they were accepted, {@code columns} how
   * a list's columns were read.
   */
  record ImportPreviewed(
      UUID fileImport,
      String kind,
      String file,
      String sha256,
      LocalDate fileDate,
      int rows,
      List<Problem> problems,
      int changes,
      int elsewhere,
      int problemsFound,
      List<String> areas,
      @Nullable String fileDateFrom,
      @Nullable List<UUID> after,
      @Nullable List<MappedColumn> columns)
      implements ImportEvent {

    /** The same, saying how a list's columns were read. */
    public ImportPreviewed read(List<MappedColumn> by) {
      return new ImportPreviewed(
          fileImport,
          kind,
          file,
          sha256,
          fileDate,
          rows,
          problems,
          changes,
          elsewhere,
          problemsFound,
          areas,
          fileDateFrom,
          after,
          by);
    }
  }

  record ProblemsFound(UUID fileImport, List<Problem> problems) implements ImportEvent {}

  record ChangesProposed(UUID fileImport, List<Change> changes) implements ImportEvent {}

  record RemarksMade(UUID fileImport, List<Remark> remarks) implements ImportEvent {}

  record ChangesAccepted(UUID fileImport, List<Integer> changes) implements ImportEvent {}

  /** {@code forgotten} are persons whom the changes proposed to record. */
  record ChangesRejected(UUID fileImport, List<Integer> changes, @Nullable List<UUID> forgotten)
      implements ImportEvent {

    /** Of nobody. */
    public ChangesRejected(UUID fileImport, List<Integer> changes) {
      this(fileImport, changes, null);
    }
  }
}
