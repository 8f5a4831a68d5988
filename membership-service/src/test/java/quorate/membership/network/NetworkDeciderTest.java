package quorate.membership.network;

import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.network.NetworkRefusal.NETWORK_ALREADY_REGISTERED;
import static quorate.membership.network.NetworkRefusal.NETWORK_CLOSES_BEFORE_IT_OPENS;
import static quorate.membership.network.NetworkRefusal.NETWORK_NOT_REGISTERED;
import static quorate.membership.network.NetworkRefusal.NETWORK_SAYS_SO_ALREADY;

import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.network.NetworkCommand.CloseNetwork;
import quorate.membership.network.NetworkCommand.RegisterNetwork;
import quorate.membership.network.NetworkCommand.RenameNetwork;
import quorate.membership.network.NetworkEvent.NetworkClosed;
import quorate.membership.network.NetworkEvent.NetworkRegistered;

class NetworkDeciderTest {

  private static final String WEST = "U14062";
  private static final NetworkRegistered REGISTERED =
      new NetworkRegistered(WEST, "WEST HOVE PCN", "09D", MAY, MAP);

  private static RuleBook<NetworkCommand, Network, NetworkEvent> network() {
    return new RuleBook<>(Network.UNKNOWN, Network::evolve, new NetworkDecider()::decide);
  }

  @Test
  void a_network_is_registered_once() {
    var register = new RegisterNetwork(WEST, "WEST HOVE PCN", "09D", MAY, MAP);
    network().when(register).then(REGISTERED);
    network().given(REGISTERED).when(register).thenRefused(NETWORK_ALREADY_REGISTERED);
  }

  @Test
  void it_is_renamed_when_the_name_is_another() {
    network().when(new RenameNetwork(WEST, "X", MAY, MAP)).thenRefused(NETWORK_NOT_REGISTERED);
    network()
        .given(REGISTERED)
        .when(new RenameNetwork(WEST, "WEST HOVE PCN", MAY, MAP))
        .thenRefused(NETWORK_SAYS_SO_ALREADY);
    network().given(REGISTERED).when(new RenameNetwork(WEST, "X", MAY, MAP)).thenAccepted();
  }

  @Test
  void it_closes_once_and_not_before_it_opens() {
    var close = new CloseNetwork(WEST, MAY, MAP);
    var closed = new NetworkClosed(WEST, MAY, MAP);
    network().given(REGISTERED).when(close).then(closed);
    network().given(REGISTERED, closed).when(close).thenRefused(NETWORK_SAYS_SO_ALREADY);
    network()
        .given(REGISTERED)
        .when(new CloseNetwork(WEST, MAY.minusDays(1), MAP))
        .thenRefused(NETWORK_CLOSES_BEFORE_IT_OPENS);
  }
}
