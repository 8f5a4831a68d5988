package quorate.membership.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import quorate.membership.dated.Timeline;

/** To whom an organisation is linked, day by day. */
public record Links(Map<Link, Timeline<Boolean>> times) {

  static final Links NONE = new Links(Map.of());

  /** One relation to one party. */
  public record Link(Relation relation, Party party) {}

  public Links {
    times = Map.copyOf(times);
  }

  Links with(Link link, LocalDate from, boolean holds) {
    var more = new HashMap<>(times);
    more.put(link, times.getOrDefault(link, Timeline.empty()).with(from, holds));
    return new Links(more);
  }

  /** What is said to begin on the next day stays: the link goes on, or begins again overnight. */
  Links until(Link link, LocalDate lastDay) {
    LocalDate after = lastDay.plusDays(1);
    return changesOn(link, after) ? this : with(link, after, false);
  }

  boolean holdsOn(Link link, LocalDate day) {
    return times.getOrDefault(link, Timeline.empty()).on(day).orElse(false);
  }

  boolean changesOn(Link link, LocalDate day) {
    return times.getOrDefault(link, Timeline.empty()).values().containsKey(day);
  }

  boolean beginsOn(Link link, LocalDate day) {
    return Boolean.TRUE.equals(times.getOrDefault(link, Timeline.empty()).values().get(day));
  }

  Links without(Link link, LocalDate from) {
    var fewer = new HashMap<>(times);
    fewer.computeIfPresent(link, (_, dated) -> dated.without(from));
    return new Links(fewer);
  }

  /** Whether it holds on a day between these. */
  boolean holdsWithin(Link link, LocalDate from, @Nullable LocalDate lastDay) {
    return holdsWithin(times.getOrDefault(link, Timeline.empty()), from, lastDay);
  }

  /** Whether the same relation holds to another party on a day between these. */
  boolean holdsElsewhere(Link link, LocalDate from, @Nullable LocalDate lastDay) {
    return times.entrySet().stream()
        .filter(other -> other.getKey().relation() == link.relation())
        .filter(other -> !other.getKey().equals(link))
        .anyMatch(other -> holdsWithin(other.getValue(), from, lastDay));
  }

  private static boolean holdsWithin(
      Timeline<Boolean> times, LocalDate from, @Nullable LocalDate lastDay) {
    NavigableMap<LocalDate, Boolean> said = times.values();
    var within =
        lastDay == null ? said.tailMap(from, false) : said.subMap(from, false, lastDay, true);
    return times.on(from).orElse(false) || within.containsValue(true);
  }
}
