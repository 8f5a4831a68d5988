package quorate.membership.fileimport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.fileimport.FileImport.Previewed;
import quorate.membership.fileimport.ImportEvent.ChangesRejected;
import quorate.membership.proposals.ChangeKind;

/**
 * Persons whom a rejected change proposed to record: who is not taken into the register is not kept
 * beside it either. They stand beside the numbers, so each part is cut by both.
 */
final class Forgotten {

  // In quotation marks, with a comma.
  private static final int ID = 39;

  private Forgotten() {}

  static Stream<ImportEvent> with(ChangesRejected all, Previewed previewed) {
    return Chunks.of(all.changes(), one -> size(one, previewed)).stream()
        .map(some -> new ChangesRejected(all.fileImport(), some, persons(some, previewed)));
  }

  private static int size(int change, Previewed previewed) {
    return Integer.toString(change).length() + (person(change, previewed).isPresent() ? ID : 0);
  }

  private static @Nullable List<UUID> persons(List<Integer> changes, Previewed previewed) {
    List<UUID> persons = changes.stream().flatMap(one -> person(one, previewed).stream()).toList();
    return persons.isEmpty() ? null : persons;
  }

  private static Optional<UUID> person(int change, Previewed previewed) {
    return previewed
        .change(change)
        .filter(one -> ChangeKind.of(one.kind()) == ChangeKind.PERSON)
        .map(one -> UUID.fromString(one.code()));
  }
}
