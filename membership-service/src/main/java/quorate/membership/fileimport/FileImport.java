package quorate.membership.fileimport;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quorate.chassis.log.Aggregate;
import quorate.membership.facts.Source;
import quorate.membership.fileimport.ImportEvent.ChangesAccepted;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ChangesRejected;
import quorate.membership.fileimport.ImportEvent.ImportPreviewed;
import quorate.membership.fileimport.ImportEvent.ProblemsFound;
import quorate.membership.fileimport.ImportEvent.RemarksMade;
import quorate.membership.proposals.Assumed;
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
   * {@code announced} is how many changes the preview will have when it is whole; {@code proposed}
   * are those so far; {@code decided} the numbers that are accepted or rejected, {@code rejected}
   * the latter.
   */
  record Previewed(Source source, int announced, Proposed proposed, BitSet decided, BitSet rejected)
      implements FileImport {

    boolean isWhole() {
      return proposed.size() == announced;
    }

    /** Those that nobody has decided about. */
    Stream<Change> open() {
      return proposed.stream().filter(change -> !decided.get(change.change()));
    }

    /** The change with this number, where there is one. */
    Optional<Change> change(int number) {
      return proposed.change(number);
    }

    /** What accepting all that is open and not doubtful would change. */
    public Assumed assumed() {
      return new Assumed(source, open().filter(change -> !change.doubtful()).toList());
    }

    /** Those that were accepted. */
    Stream<Change> accepted() {
      return decided.stream()
          .filter(number -> !rejected.get(number))
          .mapToObj(this::change)
          .flatMap(Optional::stream);
    }

    private Previewed proposed(List<Change> more) {
      return new Previewed(source, announced, proposed.and(more), decided, rejected);
    }

    private Previewed accepted(Collection<Integer> numbers) {
      return new Previewed(source, announced, proposed, with(decided, numbers), rejected);
    }

    private Previewed rejected(Collection<Integer> numbers) {
      return new Previewed(
          source, announced, proposed, with(decided, numbers), with(rejected, numbers));
    }

    private static BitSet with(BitSet some, Collection<Integer> numbers) {
      var more = (BitSet) some.clone();
      numbers.forEach(more::set);
      return more;
    }
  }

  static FileImport evolve(FileImport before, ImportEvent event) {
    return switch (event) {
      case ImportPreviewed e when before instanceof NotPreviewed ->
          new Previewed(
              new Source(e.file(), e.sha256(), null, e.fileDate()),
              e.changes(),
              Proposed.NOTHING,
              new BitSet(),
              new BitSet());
      case ImportPreviewed e -> throw new IllegalStateException(e.fileImport() + " twice");
      case ChangesProposed e -> previewed(before).proposed(e.changes());
      case ChangesAccepted e -> previewed(before).accepted(e.changes());
      case ChangesRejected e -> previewed(before).rejected(e.changes());
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
}
