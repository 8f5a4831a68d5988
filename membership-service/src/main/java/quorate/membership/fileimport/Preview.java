package quorate.membership.fileimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import quorate.membership.fileimport.ImportCommand.PreviewImport;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ImportPreviewed;
import quorate.membership.fileimport.ImportEvent.ProblemsFound;
import quorate.membership.fileimport.ImportEvent.RemarksMade;
import quorate.membership.files.Problem;
import quorate.membership.files.Reading.Usable;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Remark;

/** A preview as events: what the file is, then its problems, changes and remarks. */
final class Preview {

  private Preview() {}

  static List<ImportEvent> of(PreviewImport c, Usable file) {
    List<List<Problem>> problems = Chunks.of(file.problems());
    var events = new ArrayList<ImportEvent>();
    events.add(first(c, file, problems.isEmpty() ? List.of() : problems.getFirst()));
    problems.stream()
        .skip(1)
        .map(more -> new ProblemsFound(c.fileImport(), more))
        .forEach(events::add);
    for (List<Change> some : Chunks.of(c.proposal().changes())) {
      events.add(new ChangesProposed(c.fileImport(), some));
    }
    for (List<Remark> some : Chunks.of(c.proposal().remarks())) {
      events.add(new RemarksMade(c.fileImport(), some));
    }
    return events;
  }

  private static ImportPreviewed first(PreviewImport c, Usable file, List<Problem> problems) {
    var source = file.source();
    return new ImportPreviewed(
        c.fileImport(),
        file.kind().word(),
        source.file(),
        Objects.requireNonNull(source.sha256()),
        source.fileDate(),
        file.rows(),
        problems,
        c.proposal().changes().size(),
        file.elsewhere(),
        file.problems().size(),
        List.copyOf(new TreeSet<>(c.areas().codes())),
        file.dayFrom().word(),
        c.after().isEmpty() ? null : c.after(),
        null);
  }
}
