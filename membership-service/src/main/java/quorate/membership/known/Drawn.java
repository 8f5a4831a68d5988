package quorate.membership.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a view shows of one thing between two days; {@code until} is the day after the last. */
public record Drawn(LocalDate since, LocalDate until, List<@Nullable Object> values) {

  /** Before all days, and after them. */
  public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  public static final LocalDate END = LocalDate.of(9999, 12, 31);

  public Drawn {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** What is shown on each day, where it can only change on these; nothing where it is empty. */
  public static List<Drawn> over(
      Collection<LocalDate> days, Function<LocalDate, Optional<List<@Nullable Object>>> on) {
    var turns = new TreeSet<>(days);
    turns.addAll(List.of(BEGINNING, END));
    List<LocalDate> since = new ArrayList<>(turns.subSet(BEGINNING, true, END, true));
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < since.size() - 1; i++) {
      LocalDate from = since.get(i);
      LocalDate until = since.get(i + 1);
      on.apply(from).ifPresent(values -> append(drawn, new Drawn(from, until, values)));
    }
    return drawn;
  }

  private static void append(List<Drawn> drawn, Drawn next) {
    boolean goesOn =
        !drawn.isEmpty()
            && drawn.getLast().until.equals(next.since)
            && drawn.getLast().values.equals(next.values);
    drawn.add(goesOn ? new Drawn(drawn.removeLast().since, next.until, next.values) : next);
  }
}
