package quorate.auditor.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What was stated of one thing, with the day from which it holds and the position it stands at. */
final class Timeline<T> {

  private record Stated<T>(long position, LocalDate from, T value) {}

  private record TakenBack<T>(long position, BiPredicate<LocalDate, T> which) {
    boolean has(Stated<T> stated) {
      return stated.position() < position && which.test(stated.from(), stated.value());
    }
  }

  private final List<Stated<T>> stated = new ArrayList<>();
  private final List<TakenBack<T>> takenBack = new ArrayList<>();

  void add(long position, LocalDate from, T value) {
    stated.add(new Stated<>(position, from, value));
  }

  /** From this position on, what was stated of these days with these values never was so. */
  void takeBack(long position, BiPredicate<LocalDate, T> which) {
    takenBack.add(new TakenBack<>(position, which));
  }

  /** The latest value in force; of two for the same day, the one stated later. */
  Optional<T> at(View view) {
    return stated.stream()
        .filter(each -> each.position() <= view.position() && !each.from().isAfter(view.on()))
        .filter(each -> stands(each, view))
        .max(Comparator.comparing(Stated<T>::from).thenComparingLong(Stated::position))
        .map(Stated::value);
  }

  private boolean stands(Stated<T> each, View view) {
    return takenBack.stream()
        .filter(known -> known.position() <= view.position())
        .noneMatch(known -> known.has(each));
  }
}
