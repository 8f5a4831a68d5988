package quorate.membership.networks;

import static quorate.membership.known.KnownColumn.date;
import static quorate.membership.known.KnownColumn.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.membership.known.Drawn;
import quorate.membership.known.KnownProjection;
import quorate.membership.known.KnownTable;
import quorate.membership.known.Streams;
import quorate.membership.network.Network;
import quorate.membership.network.Network.Registered;
import quorate.membership.searching.Search;

/** Each network while it exists, by the name of the day. */
public final class NetworksProjection {

  private static final KnownTable TABLE =
      new KnownTable(
          "network",
          "network",
          List.of(
              text("name"),
              text("subicblocation"),
              date("openedon"),
              date("closedon"),
              text("search")));

  private NetworksProjection() {}

  public static Projection of(Streams streams) {
    return new KnownProjection<>(
        "networks", TABLE, streams, Network.NETWORKS, NetworksProjection::draw);
  }

  static List<Drawn> draw(Network network) {
    return network instanceof Registered known
        ? Drawn.over(days(known), day -> on(known, day))
        : List.of();
  }

  private static SortedSet<LocalDate> days(Registered network) {
    var days = new TreeSet<>(network.names().values().keySet());
    Optional.ofNullable(network.openedOn()).ifPresent(days::add);
    Optional.ofNullable(network.closedOn()).ifPresent(last -> days.add(last.plusDays(1)));
    return days;
  }

  private static Optional<List<@Nullable Object>> on(Registered network, LocalDate day) {
    if (!network.existsOn(day)) {
      return Optional.empty();
    }
    String name = network.names().onOrFirst(day).orElse(network.code());
    return Optional.of(
        Arrays.<@Nullable Object>asList(
            name,
            network.subIcbLocation(),
            network.openedOn(),
            network.closedOn(),
            Search.text(network.code(), name)));
  }
}
