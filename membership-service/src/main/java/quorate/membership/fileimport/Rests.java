package quorate.membership.fileimport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quorate.membership.fileimport.FileImport.Previewed;
import quorate.membership.proposals.Application;
import quorate.membership.proposals.Application.Possible;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Known;

/** On which changes of the same import, not chosen with it, a change rests. */
record Rests(Previewed before, Known known) {

  /** None where it is the register that has moved on. */
  Optional<String> why(Change change, Collection<Change> chosen) {
    List<Change> earlier =
        before.proposed().stream()
            .limit(change.change() - 1L)
            .filter(each -> each.stream().equals(change.stream()) && !chosen.contains(each))
            .toList();
    return earlier.stream()
        .map(List::of)
        .filter(one -> isPossible(one, change, chosen))
        .findFirst()
        .or(() -> Optional.of(earlier).filter(all -> isPossible(all, change, chosen)))
        .map(needed -> told(change, needed));
  }

  private boolean isPossible(List<Change> needed, Change change, Collection<Change> chosen) {
    var all = new ArrayList<>(needed);
    chosen.stream()
        .filter(each -> each.stream().equals(change.stream()))
        .filter(each -> each.change() <= change.change())
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Change::change));
    return !needed.isEmpty() && Application.of(all, before.source(), known) instanceof Possible;
  }

  private String told(Change change, List<Change> needed) {
    Change first = needed.getFirst();
    boolean decided = needed.stream().anyMatch(each -> before.decided().get(each.change()));
    return "Change %d (%s) rests on change %s (%s), which is not %s."
        .formatted(
            change.change(),
            change.summary(),
            String.join(
                " and ", needed.stream().map(each -> Integer.toString(each.change())).toList()),
            first.summary(),
            decided
                ? "accepted; it was rejected, so import the file again"
                : "chosen; accept both");
  }
}
