package quorate.governance.decisions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How decisions stood on any day, of all that is known to have become of them. One that was ended
 * by another stands again from the day on which that other is annulled, unless the other had been
 * ended in turn by one that stands.
 */
record Reckoning(List<EndingView> endings) {

  private static final String ANNULLED = "annulled";

  Reckoning {
    endings = List.copyOf(endings);
  }

  /** By what it is ended on that day; empty where it stands. */
  Optional<EndingView> of(UUID decision, LocalDate day) {
    return annulled(decision, day).or(() -> ended(decision, day, new HashSet<>()));
  }

  /** How much is known to have become of it. */
  int known(UUID decision) {
    return (int) endings.stream().filter(each -> each.decision.equals(decision)).count();
  }

  private Optional<EndingView> annulled(UUID decision, LocalDate day) {
    return begun(decision, day).filter(each -> each.how.equals(ANNULLED)).findFirst();
  }

  // of several that end it, the first to do so
  private Optional<EndingView> ended(UUID decision, LocalDate day, Set<UUID> seen) {
    return seen.add(decision)
        ? begun(decision, day)
            .filter(each -> !each.how.equals(ANNULLED) && holds(each.by, day, seen))
            .min(Comparator.comparing((EndingView each) -> each.since))
        : Optional.empty();
  }

  // what lapsed did so by no other decision
  private boolean holds(@Nullable UUID by, LocalDate day, Set<UUID> seen) {
    return by == null || annulled(by, day).isEmpty() || ended(by, day, seen).isPresent();
  }

  private Stream<EndingView> begun(UUID decision, LocalDate day) {
    return endings.stream()
        .filter(each -> each.decision.equals(decision) && !each.since.isAfter(day));
  }
}
