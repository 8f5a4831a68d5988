package quorate.membership.proposals;

import java.util.Map;
import quorate.membership.network.Network;
import quorate.membership.organisation.Organisation;
import quorate.membership.practice.Practice;

/**
 * What the register knows of the practices, networks and organisations at hand, by code, and what
 * files said before.
 */
public record Known(
    Map<String, Practice> practices,
    Map<String, Network> networks,
    Map<String, Organisation> organisations,
    SaidBefore before) {

  public static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of());

  public Known {
    practices = Map.copyOf(practices);
    networks = Map.copyOf(networks);
    organisations = Map.copyOf(organisations);
  }

  /** With no file before. */
  public Known(
      Map<String, Practice> practices,
      Map<String, Network> networks,
      Map<String, Organisation> organisations) {
    this(practices, networks, organisations, SaidBefore.NOTHING);
  }

  public Practice practice(String code) {
    return practices.getOrDefault(code, Practice.UNKNOWN);
  }

  public Network network(String code) {
    return networks.getOrDefault(code, Network.UNKNOWN);
  }
}
