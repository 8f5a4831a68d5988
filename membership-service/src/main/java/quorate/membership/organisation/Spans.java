package quorate.membership.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The times in which a link holds, by first day, each with its last day if it has one. An end
 * belongs to its time: whoever takes the time back takes the end back with it, and no other.
 */
public record Spans(NavigableMap<LocalDate, Optional<LocalDate>> lastDays) {

  static final Spans NONE = new Spans(Collections.emptyNavigableMap());

  public Spans {
    lastDays = Collections.unmodifiableNavigableMap(new TreeMap<>(lastDays));
  }

  Spans from(LocalDate day) {
    return with(day, Optional.empty());
  }

  /** Ends the time that began last by that day. */
  Spans until(LocalDate lastDay) {
    LocalDate from = lastDays.floorKey(lastDay);
    return from == null ? this : with(from, Optional.of(lastDay));
  }

  Spans without(LocalDate from) {
    var fewer = new TreeMap<>(lastDays);
    fewer.remove(from);
    return new Spans(fewer);
  }

  boolean beginsOn(LocalDate day) {
    return lastDays.containsKey(day);
  }

  boolean endsOn(LocalDate day) {
    return lastDays.containsValue(Optional.of(day));
  }

  boolean holdsOn(LocalDate day) {
    return holdsWithin(day, day);
  }

  /** Whether it holds on a day between these. */
  boolean holdsWithin(LocalDate from, @Nullable LocalDate lastDay) {
    var begun = lastDay == null ? lastDays : lastDays.headMap(lastDay, true);
    return begun.values().stream().anyMatch(last -> last.isEmpty() || !last.get().isBefore(from));
  }

  private Spans with(LocalDate from, Optional<LocalDate> lastDay) {
    Map<LocalDate, Optional<LocalDate>> more = new TreeMap<>(lastDays);
    more.put(from, lastDay);
    return new Spans(new TreeMap<>(more));
  }
}
