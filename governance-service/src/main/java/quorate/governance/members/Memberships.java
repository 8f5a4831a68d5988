package quorate.governance.members;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quorate.governance.members.MemberFact.What;

/**
 * One member's memberships, from its facts in the order heard. One whose end is known may end
 * sooner, and what was said of one goes with it when its admission is taken back.
 */
final class Memberships {

  private static final Set<What> STANDING = Set.of(What.SUSPENSION, What.REINSTATEMENT);

  /** One; the end heard last holds, and the one before it again when that is taken back. */
  private record Membership(LocalDate from, Deque<LocalDate> lastDays, List<MemberFact> stated) {
    boolean includes(LocalDate day) {
      return !day.isBefore(from) && (lastDays.isEmpty() || !day.isAfter(lastDays.getLast()));
    }

    /** What was stated last for a day not after this one; of one day, what was heard last. */
    Optional<MemberFact> last(LocalDate day, Predicate<MemberFact> which) {
      return stated.stream()
          .filter(which)
          .filter(fact -> !fact.day().isAfter(day))
          .sorted(comparing(MemberFact::day))
          .reduce((earlier, later) -> later);
    }
  }

  private final List<Membership> all = new ArrayList<>();

  private Memberships() {}

  static Memberships of(List<MemberFact> heard) {
    var memberships = new Memberships();
    heard.forEach(memberships::hear);
    return memberships;
  }

  /** The member as it stands that day; {@code patients} are told beside. */
  Optional<Member> on(LocalDate day, String member, @Nullable String patients) {
    return all.reversed().stream()
        .filter(each -> each.includes(day))
        .findFirst()
        .map(
            it ->
                new Member(
                    member,
                    it.from(),
                    it.last(day, fact -> STANDING.contains(fact.what()))
                        .filter(fact -> fact.what() == What.SUSPENSION)
                        .map(MemberFact::day)
                        .orElse(null),
                    it.last(day, fact -> fact.what() == What.HOLDING)
                        .map(MemberFact::shares)
                        .orElse(null),
                    patients));
  }

  /** The last day of the newest that ended before this day. */
  Optional<LocalDate> endedBefore(LocalDate day) {
    return all.stream()
        .filter(each -> !each.lastDays().isEmpty())
        .map(each -> each.lastDays().getLast())
        .filter(last -> last.isBefore(day))
        .reduce((earlier, later) -> later);
  }

  private void hear(MemberFact fact) {
    switch (fact.what()) {
      case ADMISSION -> admit(fact);
      case END -> end(fact);
      case SUSPENSION, REINSTATEMENT, HOLDING -> state(fact);
    }
  }

  private void admit(MemberFact fact) {
    if (fact.retracted()) {
      newest().filter(it -> it.from().equals(fact.day())).ifPresent(all::remove);
    } else {
      all.add(new Membership(fact.day(), new ArrayDeque<>(), new ArrayList<>()));
    }
  }

  private void end(MemberFact fact) {
    newest()
        .ifPresent(
            it -> {
              if (fact.retracted()) {
                it.lastDays().removeLastOccurrence(fact.day());
              } else {
                it.lastDays().addLast(fact.day());
              }
            });
  }

  // of the one that had begun by then, which need not be the newest
  private void state(MemberFact fact) {
    all.reversed().stream()
        .filter(each -> !each.from().isAfter(fact.day()))
        .findFirst()
        .ifPresent(
            it -> {
              it.stated().removeIf(fact::undoes);
              if (!fact.retracted()) {
                it.stated().add(fact);
              }
            });
  }

  private Optional<Membership> newest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }
}
