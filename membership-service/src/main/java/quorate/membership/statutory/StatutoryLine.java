package quorate.membership.statutory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.statutory.Entered.Change;

/**
 * One member in law: who holds, what, from when and, where it is over, until which day. {@code
 * practice} is the link to who stands behind, and is not handed out.
 */
record StatutoryLine(
    String practice,
    Optional<InLaw> member,
    Optional<HoldingStated> holding,
    LocalDate registered,
    @Nullable LocalDate ceased,
    List<Change> changes) {

  StatutoryLine {
    changes = List.copyOf(changes);
  }

  /** The same member, by what is stated of them from this day on. */
  StatutoryLine next(Optional<HolderNamed> named, Optional<HoldingStated> stated, LocalDate day) {
    Optional<InLaw> now = member.flatMap(it -> named.map(holder -> it.next(holder, day)));
    LocalDate first = now.map(it -> it.first(registered)).orElse(registered);
    return new StatutoryLine(practice, now, stated, first, ceased, changes);
  }

  /** Those who are members no longer while others go on, up to this day. */
  List<StatutoryLine> leaving(Optional<HolderNamed> named, LocalDate lastDay) {
    return member.stream()
        .flatMap(it -> named.stream().flatMap(holder -> it.leaving(holder).stream()))
        .map(
            gone ->
                new StatutoryLine(
                    practice, Optional.of(gone), holding, gone.first(registered), lastDay, changes))
        .toList();
  }

  Optional<HolderNamed> holder() {
    return member.map(InLaw::named);
  }

  StatutoryLine until(LocalDate lastDay) {
    return new StatutoryLine(practice, member, holding, registered, lastDay, changes);
  }

  StatutoryLine changed(List<Change> those) {
    return new StatutoryLine(practice, member, holding, registered, ceased, those);
  }

  /** Whether a change is of this line: within its days, or what ended it. */
  boolean includes(Change change) {
    if (endsBy(change)) {
      return change.ends();
    }
    boolean begun = !change.on().isBefore(registered);
    boolean anothersEnd = change.ceases() && change.on().equals(registered);
    return begun && !anothersEnd && (ceased == null || !change.on().isAfter(ceased));
  }

  /** Whether it had begun before a day and goes on; what is said on its first day began it. */
  boolean lasts(LocalDate day) {
    return day.isAfter(registered) && (ceased == null || !day.isAfter(ceased));
  }

  /** Whether a change is of the first day on which this member is none. */
  boolean endsBy(Change change) {
    return ceased != null && change.on().equals(ceased.plusDays(1));
  }
}
