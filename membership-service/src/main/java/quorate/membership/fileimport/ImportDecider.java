package quorate.membership.fileimport;

import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.fileimport.ImportRefusal.CHANGE_DECIDED_ALREADY;
import static quorate.membership.fileimport.ImportRefusal.CHANGE_RESTS_ON_ANOTHER;
import static quorate.membership.fileimport.ImportRefusal.FILE_CANNOT_BE_USED;
import static quorate.membership.fileimport.ImportRefusal.IMPORT_ALREADY_PREVIEWED;
import static quorate.membership.fileimport.ImportRefusal.NOTHING_TO_DECIDE;
import static quorate.membership.fileimport.ImportRefusal.NO_SUCH_CHANGE;
import static quorate.membership.fileimport.ImportRefusal.NO_SUCH_IMPORT;
import static quorate.membership.fileimport.ImportRefusal.PREVIEW_UNFINISHED;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import quorate.chassis.decide.Decision;
import quorate.membership.fileimport.FileImport.Previewed;
import quorate.membership.fileimport.ImportCommand.AcceptChanges;
import quorate.membership.fileimport.ImportCommand.Choice;
import quorate.membership.fileimport.ImportCommand.PreviewImport;
import quorate.membership.fileimport.ImportCommand.RejectChanges;
import quorate.membership.fileimport.ImportEvent.ChangesAccepted;
import quorate.membership.fileimport.ImportEvent.ChangesRejected;
import quorate.membership.files.Reading;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.ChangeGroup;

/** An import previews first; nothing is accepted that was not shown, and nothing twice. */
public final class ImportDecider {

  public Decision<ImportEvent> decide(ImportCommand command, FileImport before) {
    return switch (command) {
      case PreviewImport c -> preview(c, before);
      case AcceptChanges c -> accept(c, before);
      case RejectChanges c -> reject(c, before);
    };
  }

  private Decision<ImportEvent> accept(AcceptChanges c, FileImport before) {
    Decision<ImportEvent> chosen =
        choose(c.choice(), before, some -> new ChangesAccepted(c.fileImport(), some));
    return before instanceof Previewed previewed
            && chosen instanceof Decision.Accepted<ImportEvent>(var events)
        ? new Identified(previewed)
            .missing(numbers(events))
            .or(() -> new Addressed(previewed).missing(numbers(events)))
            .<Decision<ImportEvent>>map(why -> refuse(CHANGE_RESTS_ON_ANOTHER, why))
            .orElse(chosen)
        : chosen;
  }

  private static List<Integer> numbers(List<ImportEvent> events) {
    return events.stream()
        .filter(ChangesAccepted.class::isInstance)
        .flatMap(event -> ((ChangesAccepted) event).changes().stream())
        .toList();
  }

  // Of a preview that was broken off nothing can be accepted, and whom it names must not stay.
  private Decision<ImportEvent> reject(RejectChanges c, FileImport before) {
    Function<List<Integer>, ImportEvent> event =
        chosen -> new ChangesRejected(c.fileImport(), chosen);
    Decision<ImportEvent> chosen =
        before instanceof Previewed previewed && c.choice() instanceof Choice.All(var all) && all
            ? choose(previewed.open(), event)
            : choose(c.choice(), before, event);
    return before instanceof Previewed previewed
            && chosen instanceof Decision.Accepted<ImportEvent>(var events)
        ? acceptAll(
            events.stream()
                .flatMap(one -> Forgotten.with((ChangesRejected) one, previewed))
                .toList())
        : chosen;
  }

  private Decision<ImportEvent> preview(PreviewImport c, FileImport before) {
    if (before instanceof Previewed) {
      return refuse(IMPORT_ALREADY_PREVIEWED);
    }
    return switch (c.reading()) {
      case Reading.Unusable(var problem) ->
          refuse(FILE_CANNOT_BE_USED, problem.message() + " " + problem.mend());
      case Reading.Usable usable -> acceptAll(Preview.of(c, usable));
    };
  }

  private Decision<ImportEvent> choose(
      Choice choice, FileImport before, Function<List<Integer>, ImportEvent> event) {
    if (!(before instanceof Previewed previewed)) {
      return refuse(NO_SUCH_IMPORT);
    }
    if (!previewed.isWhole()) {
      return refuse(PREVIEW_UNFINISHED);
    }
    return switch (choice) {
      case Choice.All(var doubtfulToo) ->
          choose(previewed.open().filter(change -> doubtfulToo || !change.doubtful()), event);
      case Choice.Group(var group) ->
          choose(previewed.open().filter(change -> ChangeGroup.of(change) == group), event);
      case Choice.Some(var numbers) -> choose(numbers, previewed, event);
    };
  }

  private Decision<ImportEvent> choose(
      Stream<Change> changes, Function<List<Integer>, ImportEvent> event) {
    List<Integer> chosen = changes.map(Change::change).toList();
    return chosen.isEmpty() ? refuse(NOTHING_TO_DECIDE) : acceptAll(parts(chosen, event));
  }

  private Decision<ImportEvent> choose(
      Set<Integer> numbers, Previewed previewed, Function<List<Integer>, ImportEvent> event) {
    for (Integer number : numbers) {
      if (previewed.change(number).isEmpty()) {
        return refuse(NO_SUCH_CHANGE, "changes", number);
      }
      if (previewed.decided().get(number)) {
        return refuse(CHANGE_DECIDED_ALREADY, "changes", number);
      }
    }
    return numbers.isEmpty()
        ? refuse(NOTHING_TO_DECIDE, "changes", numbers)
        : acceptAll(parts(List.copyOf(numbers), event));
  }

  private static List<ImportEvent> parts(
      List<Integer> chosen, Function<List<Integer>, ImportEvent> event) {
    return Chunks.of(chosen).stream().map(event).toList();
  }
}
