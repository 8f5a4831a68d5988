package quorate.auditor.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which network a practice is, day by day. */
final class Networks {

  private record Link(long position, LocalDate from, boolean joins, String network) {}

  /** A practice may leave and join overnight, told in either order: it leaves first. */
  private static final Comparator<Link> BY_DAY =
      Comparator.comparing(Link::from).thenComparing(Link::joins);

  private record TakenBack(long position, LocalDate day) {}

  private final List<Link> links = new ArrayList<>();
  private final List<TakenBack> takenBack = new ArrayList<>();

  void joined(long position, LocalDate from, String network) {
    links.add(new Link(position, from, true, network));
  }

  void left(long position, LocalDate lastDay, String network) {
    links.add(new Link(position, lastDay.plusDays(1), false, network));
  }

  /** From this position on, nothing was said to begin on that day. */
  void takeBack(long position, LocalDate day) {
    takenBack.add(new TakenBack(position, day));
  }

  /** The network on a day; leaving ends only the one that it names. */
  Optional<String> at(View view) {
    Optional<String> network = Optional.empty();
    for (Link link : standing(view)) {
      network =
          link.joins()
              ? Optional.of(link.network())
              : network.filter(current -> !current.equals(link.network()));
    }
    return network;
  }

  private List<Link> standing(View view) {
    return links.stream()
        .filter(each -> isKnown(each, view) && !isTakenBack(each, view))
        .sorted(BY_DAY)
        .toList();
  }

  private boolean isTakenBack(Link link, View view) {
    return takenBack.stream()
        .filter(each -> each.position() <= view.position() && each.position() > link.position())
        .anyMatch(each -> each.day().equals(link.from()));
  }

  private static boolean isKnown(Link link, View view) {
    return link.position() <= view.position() && !link.from().isAfter(view.on());
  }
}
