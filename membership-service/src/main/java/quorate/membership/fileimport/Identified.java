package quorate.membership.fileimport;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quorate.membership.fileimport.FileImport.Previewed;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.ChangeKind;

/**
 * Where the register has another name at an address, it may be another person. What a list says of
 * whom it calls otherwise is theirs only where that is accepted: a mandate would else go to whoever
 * shares a mailbox.
 */
record Identified(Previewed fileImport) {

  /** Why some of these changes cannot be accepted, if any cannot. */
  Optional<String> missing(List<Integer> chosen) {
    List<Change> doubted =
        changes(chosen).filter(one -> one.values().containsKey(Change.IDENTITY)).toList();
    if (doubted.isEmpty()) {
      return Optional.empty();
    }
    Set<String> called = new HashSet<>();
    Stream.concat(changes(chosen), fileImport.accepted())
        .filter(one -> ChangeKind.of(one.kind()) == ChangeKind.PERSON_RENAMED)
        .forEach(one -> called.add(one.code()));
    return doubted.stream()
        .filter(one -> !called.contains(person(one)))
        .findFirst()
        .map(Identified::told);
  }

  private Stream<Change> changes(List<Integer> numbers) {
    return numbers.stream().flatMap(number -> fileImport.change(number).stream());
  }

  private static String person(Change change) {
    return Objects.requireNonNullElse(change.values().get("person"), change.code());
  }

  private static String told(Change change) {
    return "Change %d (%s) is about somebody whom the register calls otherwise; accept with it that they are called so, or give two persons who share an address one each."
        .formatted(change.change(), change.summary());
  }
}
