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

  private final List<Link> links = new ArrayList<>();

  void joined(long position, LocalDate from, String network) {
    links.add(new Link(position, from, true, network));
  }

  void left(long position, LocalDate lastDay, String network) {
    links.add(new Link(position, lastDay.plusDays(1), false, network));
  }

  /** The network on a day; leaving ends only the one that it names. */
  Optional<String> at(View view) {
    Optional<String> network = Optional.empty();
    for (Link link : links.stream().filter(each -> isKnown(each, view)).sorted(BY_DAY).toList()) {
      network =
          link.joins()
              ? Optional.of(link.network())
              : network.filter(current -> !current.equals(link.network()));
    }
    return network;
  }

  private static boolean isKnown(Link link, View view) {
    return link.position() <= view.position() && !link.from().isAfter(view.on());
  }
}
