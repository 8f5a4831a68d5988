package quorate.membership.fileimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.membership.files.Problem;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Remark;

/** What has become of one import. Long lists come in several events, as an entry has a limit. */
public sealed interface ImportEvent {

  UUID fileImport();

  /**
   * {@code changes}, {@code problemsFound}: how many there are in all; the first problems stand
   * here.
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
      List<String> areas)
      implements ImportEvent {}

  record ProblemsFound(UUID fileImport, List<Problem> problems) implements ImportEvent {}

  record ChangesProposed(UUID fileImport, List<Change> changes) implements ImportEvent {}

  record RemarksMade(UUID fileImport, List<Remark> remarks) implements ImportEvent {}

  record ChangesAccepted(UUID fileImport, List<Integer> changes) implements ImportEvent {}

  record ChangesRejected(UUID fileImport, List<Integer> changes) implements ImportEvent {}
}
