package quorate.membership.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.membership.dated.Timeline;
import quorate.membership.network.NetworkEvent.NetworkClosed;
import quorate.membership.network.NetworkEvent.NetworkFactRetracted;
import quorate.membership.network.NetworkEvent.NetworkRegistered;
import quorate.membership.network.NetworkEvent.NetworkRenamed;

/** A network as its stream tells it. */
public sealed interface Network {

  /** What stands before the first event. */
  Network UNKNOWN = new Unregistered();

  /** The streams of networks, by code. */
  Aggregate<Network, NetworkEvent> NETWORKS =
      new Aggregate<>("network", NetworkEvent.class, UNKNOWN, Network::evolve);

  record Unregistered() implements Network {}

  record Registered(
      String code,
      Timeline<String> names,
      String subIcbLocation,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn)
      implements Network {

    /** The name by which it is known now. */
    public String name() {
      return names.latest().orElse(code);
    }

    /** Whether it exists on a day; one whose opening day nobody published did so before, too. */
    public boolean existsOn(LocalDate day) {
      return (openedOn == null || !day.isBefore(openedOn))
          && (closedOn == null || !day.isAfter(closedOn));
    }
  }

  static Network evolve(Network network, NetworkEvent event) {
    return switch (event) {
      case NetworkRegistered e when network instanceof Unregistered ->
          new Registered(
              e.network(),
              Timeline.<String>empty().with(e.source().fileDate(), e.name()),
              e.subIcbLocation(),
              e.openedOn(),
              null);
      case NetworkRenamed e when network instanceof Registered(var c, var n, var a, var o, var z) ->
          new Registered(c, n.with(e.effective(), e.name()), a, o, z);
      case NetworkClosed e when network instanceof Registered(var c, var n, var a, var o, _) ->
          new Registered(c, n, a, o, e.closedOn());
      case NetworkFactRetracted e when network instanceof Registered known ->
          NetworkFact.of(e.fact()).without(known, e.from());
      case NetworkFactRetracted e -> throw cannotFollow(e);
      case NetworkRegistered e -> throw cannotFollow(e);
      case NetworkRenamed e -> throw cannotFollow(e);
      case NetworkClosed e -> throw cannotFollow(e);
    };
  }

  private static IllegalStateException cannotFollow(NetworkEvent event) {
    return new IllegalStateException(event + " cannot follow here");
  }
}
