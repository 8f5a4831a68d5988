package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quorate.ballots.electorate.Fact.Subject;

/**
 * A practice's memberships, from its facts in the order heard. One whose end is known may end
 * sooner, and what was said of one goes with it when its admission is taken back.
 */
final class Memberships {

  private static final Set<Subject> STATED =
      EnumSet.of(
          Subject.SUSPENDED,
          Subject.CLASS,
          Subject.SHARES,
          Subject.LEVY_UNPAID,
          Subject.NOT_IN_BALLOTS);

  /** One; the end heard last holds, and the one before it again when that is taken back. */
  private record Membership(LocalDate from, Deque<LocalDate> outFrom, List<Fact> stated) {
    boolean includes(LocalDate day) {
      return !day.isBefore(from) && (outFrom.isEmpty() || day.isBefore(outFrom.getLast()));
    }
  }

  private final List<Membership> all = new ArrayList<>();

  private Memberships() {}

  static Memberships of(List<Fact> heard) {
    var memberships = new Memberships();
    heard.forEach(memberships::hear);
    return memberships;
  }

  /** What was stated of the membership that a day is of; nothing on a day outside of all. */
  Optional<List<Fact>> on(LocalDate day) {
    return all.reversed().stream()
        .filter(each -> each.includes(day))
        .findFirst()
        .map(Membership::stated);
  }

  private void hear(Fact fact) {
    if (fact.subject() == Subject.MEMBER) {
      change(fact);
    } else if (STATED.contains(fact.subject())) {
      state(fact);
    }
  }

  private void change(Fact fact) {
    switch (fact.said()) {
      case HOLDS -> all.add(new Membership(fact.from(), new ArrayDeque<>(), new ArrayList<>()));
      case NEVER_HELD -> newestFrom(fact.from()).ifPresent(all::remove);
      case ENDS -> newest().ifPresent(it -> it.outFrom().addLast(fact.from()));
      case NEVER_ENDED -> newest().ifPresent(it -> it.outFrom().removeLastOccurrence(fact.from()));
      case NEVER_MERGED -> {}
    }
  }

  // Stated of the one that had begun by then, which need not be the newest.
  private void state(Fact fact) {
    var of = all.reversed().stream().filter(each -> !each.from().isAfter(fact.from())).findFirst();
    of.ifPresent(
        it -> {
          it.stated().removeIf(fact::undoes);
          if (!fact.retracts()) {
            it.stated().add(fact);
          }
        });
  }

  private Optional<Membership> newest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private Optional<Membership> newestFrom(LocalDate day) {
    return newest().filter(it -> it.from().equals(day));
  }
}
