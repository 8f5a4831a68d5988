package quorate.membership.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** To whom an organisation is linked, and when. */
public record Links(Map<Link, Spans> times) {

  static final Links NONE = new Links(Map.of());

  /** One relation to one party. */
  public record Link(Relation relation, Party party) {}

  public Links {
    times = Map.copyOf(times);
  }

  Links changed(Link link, UnaryOperator<Spans> change) {
    var more = new HashMap<>(times);
    more.put(link, change.apply(of(link)));
    return new Links(more);
  }

  Spans of(Link link) {
    return times.getOrDefault(link, Spans.NONE);
  }

  /** Whether the same relation holds to another party on a day between these. */
  boolean holdsElsewhere(Link link, LocalDate from, @Nullable LocalDate lastDay) {
    return times.entrySet().stream()
        .filter(other -> other.getKey().relation() == link.relation())
        .filter(other -> !other.getKey().equals(link))
        .anyMatch(other -> other.getValue().holdsWithin(from, lastDay));
  }
}
