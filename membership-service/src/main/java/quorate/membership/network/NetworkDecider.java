package quorate.membership.network;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.network.NetworkRefusal.NETWORK_ALREADY_REGISTERED;
import static quorate.membership.network.NetworkRefusal.NETWORK_CLOSES_BEFORE_IT_OPENS;
import static quorate.membership.network.NetworkRefusal.NETWORK_NEEDS_A_NAME;
import static quorate.membership.network.NetworkRefusal.NETWORK_NOT_REGISTERED;
import static quorate.membership.network.NetworkRefusal.NETWORK_SAYS_NO_SUCH_THING;
import static quorate.membership.network.NetworkRefusal.NETWORK_SAYS_SO_ALREADY;

import quorate.chassis.decide.Decision;
import quorate.membership.network.Network.Registered;
import quorate.membership.network.NetworkCommand.CloseNetwork;
import quorate.membership.network.NetworkCommand.RegisterNetwork;
import quorate.membership.network.NetworkCommand.RenameNetwork;
import quorate.membership.network.NetworkCommand.RetractNetworkFact;
import quorate.membership.network.NetworkEvent.NetworkClosed;
import quorate.membership.network.NetworkEvent.NetworkFactRetracted;
import quorate.membership.network.NetworkEvent.NetworkRegistered;
import quorate.membership.network.NetworkEvent.NetworkRenamed;

/** What may be recorded of a network. */
public final class NetworkDecider {

  public Decision<NetworkEvent> decide(NetworkCommand command, Network network) {
    return switch (command) {
      case RegisterNetwork c -> register(c, network);
      case RenameNetwork c -> rename(c, network);
      case CloseNetwork c -> close(c, network);
      case RetractNetworkFact c -> retract(c, network);
    };
  }

  private Decision<NetworkEvent> register(RegisterNetwork c, Network network) {
    return network instanceof Registered
        ? refuse(NETWORK_ALREADY_REGISTERED)
        : accept(
            new NetworkRegistered(
                c.network(), c.name(), c.subIcbLocation(), c.openedOn(), c.source()));
  }

  private Decision<NetworkEvent> rename(RenameNetwork c, Network network) {
    if (!(network instanceof Registered known)) {
      return refuse(NETWORK_NOT_REGISTERED);
    }
    return known.names().onOrFirst(c.effective()).filter(c.name()::equals).isPresent()
        ? refuse(NETWORK_SAYS_SO_ALREADY)
        : accept(new NetworkRenamed(c.network(), c.name(), c.effective(), c.source()));
  }

  private Decision<NetworkEvent> retract(RetractNetworkFact c, Network network) {
    if (!(network instanceof Registered known)) {
      return refuse(NETWORK_NOT_REGISTERED);
    }
    Registered without = c.fact().without(known, c.from());
    if (without.equals(known)) {
      return refuse(NETWORK_SAYS_NO_SUCH_THING, "from", c.from());
    }
    return without.names().values().isEmpty()
        ? refuse(NETWORK_NEEDS_A_NAME)
        : accept(
            new NetworkFactRetracted(
                c.network(), c.fact().word(), c.from(), c.reason(), c.source()));
  }

  private Decision<NetworkEvent> close(CloseNetwork c, Network network) {
    if (!(network instanceof Registered known)) {
      return refuse(NETWORK_NOT_REGISTERED);
    }
    if (known.openedOn() != null && c.closedOn().isBefore(known.openedOn())) {
      return refuse(NETWORK_CLOSES_BEFORE_IT_OPENS);
    }
    return c.closedOn().equals(known.closedOn())
        ? refuse(NETWORK_SAYS_SO_ALREADY)
        : accept(new NetworkClosed(c.network(), c.closedOn(), c.source()));
  }
}
