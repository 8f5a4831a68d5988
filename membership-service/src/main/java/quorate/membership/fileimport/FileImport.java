package quorate.membership.fileimport;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import quorate.chassis.log.Aggregate;
import quorate.membership.facts.Source;
import quorate.membership.fileimport.ImportEvent.ChangesAccepted;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ChangesRejected;
import quorate.membership.fileimport.ImportEvent.ImportPreviewed;
import quorate.membership.fileimport.ImportEvent.ProblemsFound;
import quorate.membership.fileimport.ImportEvent.RemarksMade;
import quorate.membership.proposals.Change;

/** An import as its stream tells it. */
public sealed interface FileImport {

  /** What stands before the first event. */
  FileImport UNKNOWN = new NotPreviewed();

  /** The streams of imports, by id. */
  Aggregate<FileImport, ImportEvent> IMPORTS =
      new Aggregate<>("import", ImportEvent.class, UNKNOWN, FileImport::evolve);

  record NotPreviewed() implements FileImport {}

  /**
   * {@code proposed} are all changes by number; {@code open} those that nobody has decided about.
   */
  record Previewed(
      Source source, NavigableMap<Integer, Change> proposed, NavigableMap<Integer, Change> open)
      implements FileImport {}

  static FileImport evolve(FileImport before, ImportEvent event) {
    return switch (event) {
      case ImportPreviewed e when before instanceof NotPreviewed ->
          new Previewed(
              new Source(e.file(), e.sha256(), null, e.fileDate()),
              new TreeMap<>(),
              new TreeMap<>());
      case ImportPreviewed e -> throw new IllegalStateException(e.fileImport() + " twice");
      case ChangesProposed e -> proposed(previewed(before), e.changes());
      case ChangesAccepted e -> decided(previewed(before), e.changes());
      case ChangesRejected e -> decided(previewed(before), e.changes());
      case ProblemsFound _ -> previewed(before);
      case RemarksMade _ -> previewed(before);
    };
  }

  private static Previewed previewed(FileImport before) {
    return switch (before) {
      case Previewed previewed -> previewed;
      case NotPreviewed() -> throw new IllegalStateException("no preview stands before this");
    };
  }

  private static Previewed proposed(Previewed before, List<Change> changes) {
    var all = new TreeMap<>(before.proposed());
    var open = new TreeMap<>(before.open());
    for (Change change : changes) {
      all.put(change.change(), change);
      open.put(change.change(), change);
    }
    return new Previewed(before.source(), all, open);
  }

  private static Previewed decided(Previewed before, Collection<Integer> numbers) {
    var open = new TreeMap<>(before.open());
    numbers.forEach(open::remove);
    return new Previewed(before.source(), before.proposed(), open);
  }
}
