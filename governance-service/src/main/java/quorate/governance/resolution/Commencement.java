package quorate.governance.resolution;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When it comes into force once it is carried: at once, not before a day, or on conditions. */
public record Commencement(@Nullable LocalDate from, List<Condition> conditions) {

  /** As soon as it is carried. */
  public static final Commencement AT_ONCE = new Commencement(null, List.of());

  public Commencement {
    conditions = List.copyOf(conditions);
  }

  /** Something that must come about first, by a short code. */
  public record Condition(String condition, String text) {}

  /** The day on which it comes into force; empty while one of the conditions is open. */
  Optional<LocalDate> day(LocalDate ready, Set<String> met) {
    if (!met.containsAll(conditions.stream().map(Condition::condition).toList())) {
      return Optional.empty();
    }
    return Optional.of(from == null || from.isBefore(ready) ? ready : from);
  }

  boolean namesTwice() {
    Set<String> once = new HashSet<>();
    return !conditions.stream().allMatch(each -> once.add(each.condition()));
  }
}
