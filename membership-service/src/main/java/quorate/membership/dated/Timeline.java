package quorate.membership.dated;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Values and the day from which each holds, until the next one begins. */
public record Timeline<T>(NavigableMap<LocalDate, T> values) {

  public Timeline {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  /** Nothing is known of any day. */
  public static <T> Timeline<T> empty() {
    return new Timeline<>(new TreeMap<>());
  }

  /** The same, with this value from this day on; what was said to begin that day gives way. */
  public Timeline<T> with(LocalDate from, T value) {
    var changed = new TreeMap<>(values);
    changed.put(from, value);
    return new Timeline<>(changed);
  }

  /** The same before this day, and this value from it on until further notice. */
  public Timeline<T> endingWith(LocalDate from, T value) {
    var changed = new TreeMap<>(values.headMap(from, false));
    changed.put(from, value);
    return new Timeline<>(changed);
  }

  /** The same, without what was said to begin that day; what held before goes on. */
  public Timeline<T> without(LocalDate from) {
    var changed = new TreeMap<>(values);
    changed.remove(from);
    return new Timeline<>(changed);
  }

  /** The value on a day. */
  public Optional<T> on(LocalDate day) {
    return Optional.ofNullable(values.floorEntry(day)).map(Map.Entry::getValue);
  }

  /** The value on a day or, of days before anything is known, the first that is. */
  public Optional<T> onOrFirst(LocalDate day) {
    return on(day).or(() -> values.values().stream().findFirst());
  }

  /** The day from which the value on this day holds. */
  public Optional<LocalDate> since(LocalDate day) {
    return Optional.ofNullable(values.floorKey(day));
  }

  /** The value that holds until further notice. */
  public Optional<T> latest() {
    return Optional.ofNullable(values.lastEntry()).map(Map.Entry::getValue);
  }

  /** Whether something begins later than this day. */
  public boolean changesAfter(LocalDate day) {
    return values.higherKey(day) != null;
  }
}
