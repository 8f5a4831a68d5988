package quorate.membership.proposals;

import java.util.Map;
import quorate.membership.network.Network;
import quorate.membership.practice.Practice;

/** What the register knows of the practices and networks at hand, by code. */
public record Known(Map<String, Practice> practices, Map<String, Network> networks) {

  public static final Known NOTHING = new Known(Map.of(), Map.of());

  public Known {
    practices = Map.copyOf(practices);
    networks = Map.copyOf(networks);
  }

  public Practice practice(String code) {
    return practices.getOrDefault(code, Practice.UNKNOWN);
  }

  public Network network(String code) {
    return networks.getOrDefault(code, Network.UNKNOWN);
  }
}
