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
    Optional<HolderNamed> holder,
    Optional<HoldingStated> holding,
    LocalDate registered,
    @Nullable LocalDate ceased,
    List<Change> changes) {

  StatutoryLine {
    changes = List.copyOf(changes);
  }

  StatutoryLine with(Optional<HoldingStated> stated) {
    return new StatutoryLine(practice, holder, stated, registered, ceased, changes);
  }

  StatutoryLine until(LocalDate lastDay) {
    return new StatutoryLine(practice, holder, holding, registered, lastDay, changes);
  }

  StatutoryLine changed(List<Change> those) {
    return new StatutoryLine(practice, holder, holding, registered, ceased, those);
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
