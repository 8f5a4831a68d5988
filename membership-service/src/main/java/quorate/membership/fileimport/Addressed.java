package quorate.membership.fileimport;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import quorate.membership.fileimport.FileImport.Previewed;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.ChangeKind;

/**
 * An agreement to electronic notice is for the address in the list. Where the list gives the person
 * that address anew, nobody is told there before somebody has decided whether it is theirs.
 */
record Addressed(Previewed fileImport) {

  /** Why some of these changes cannot be accepted yet, if any cannot. */
  Optional<String> missing(List<Integer> chosen) {
    List<Change> notices =
        chosen.stream()
            .flatMap(number -> fileImport.change(number).stream())
            .filter(is(ChangeKind.ELECTRONIC_NOTICE))
            .toList();
    if (notices.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> accepted = Set.copyOf(chosen);
    Map<String, Change> addresses =
        fileImport
            .open()
            .filter(is(ChangeKind.CONTACT))
            .filter(change -> !accepted.contains(change.change()))
            .collect(toMap(Change::stream, change -> change, (first, _) -> first));
    return notices.stream().flatMap(notice -> told(notice, addresses).stream()).findFirst();
  }

  private static Optional<String> told(Change notice, Map<String, Change> addresses) {
    return Optional.ofNullable(addresses.get(notice.stream()))
        .filter(address -> address.change() < notice.change())
        .map(
            address ->
                "Change %d (%s) is for the address of change %d (%s); accept both, or decide about that first."
                    .formatted(
                        notice.change(), notice.summary(), address.change(), address.summary()));
  }

  private static Predicate<Change> is(ChangeKind kind) {
    return change -> ChangeKind.of(change.kind()) == kind;
  }
}
