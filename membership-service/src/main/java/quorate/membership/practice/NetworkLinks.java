package quorate.membership.practice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.membership.dated.Timeline;

/** Which network a practice is in, day by day; at most one at a time. */
public record NetworkLinks(Timeline<Optional<String>> times) {

  public static final NetworkLinks NONE = new NetworkLinks(Timeline.empty());

  public NetworkLinks joined(String network, LocalDate from) {
    return new NetworkLinks(times.with(from, Optional.of(network)));
  }

  /**
   * The day after the last, the practice is in none, unless it joins one that very day (or rejoins
   * overnight).
   */
  public NetworkLinks left(LocalDate lastDay) {
    LocalDate after = lastDay.plusDays(1);
    return times.values().containsKey(after)
        ? this
        : new NetworkLinks(times.with(after, Optional.empty()));
  }

  /** Nothing is said to begin on that day, neither a network nor being in none. */
  NetworkLinks without(LocalDate day) {
    return new NetworkLinks(times.without(day));
  }

  public Optional<String> on(LocalDate day) {
    return times.on(day).flatMap(network -> network);
  }

  /** Every network that it ever was in. */
  public Set<String> all() {
    return times.values().values().stream().flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** Whether anything is known to begin or end later than this day. */
  public boolean changeAfter(LocalDate day) {
    return times.changesAfter(day);
  }

  /** Whether something is known to begin on this very day. */
  public boolean changeOn(LocalDate day) {
    return times.values().containsKey(day);
  }
}
