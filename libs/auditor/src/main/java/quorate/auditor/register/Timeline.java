package quorate.auditor.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was stated of one thing, with the day from which it holds and the position it stands at. */
final class Timeline<T> {

  private record Stated<T>(long position, LocalDate from, T value) {}

  private final List<Stated<T>> stated = new ArrayList<>();

  void add(long position, LocalDate from, T value) {
    stated.add(new Stated<>(position, from, value));
  }

  /** The latest value in force; of two for the same day, the one stated later. */
  Optional<T> at(View view) {
    return stated.stream()
        .filter(each -> each.position() <= view.position() && !each.from().isAfter(view.on()))
        .max(Comparator.comparing(Stated<T>::from).thenComparingLong(Stated::position))
        .map(Stated::value);
  }
}
