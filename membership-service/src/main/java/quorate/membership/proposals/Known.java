package quorate.membership.proposals;

import java.time.LocalDate;
import java.util.Map;
import quorate.membership.network.Network;
import quorate.membership.organisation.Organisation;
import quorate.membership.practice.Practice;

/**
 * What the register knows of the practices, networks and organisations at hand, by code, and the
 * day of the newest map that was accepted before: a map that finds a practice in no network, as
 * before, leaves no other trace.
 */
public record Known(
    Map<String, Practice> practices,
    Map<String, Network> networks,
    Map<String, Organisation> organisations,
    LocalDate newestMap) {

  public static final Known NOTHING = new Known(Map.of(), Map.of(), LocalDate.MIN);

  public Known {
    practices = Map.copyOf(practices);
    networks = Map.copyOf(networks);
    organisations = Map.copyOf(organisations);
  }

  /** Of practices and networks alone. */
  public Known(
      Map<String, Practice> practices, Map<String, Network> networks, LocalDate newestMap) {
    this(practices, networks, Map.of(), newestMap);
  }

  public Practice practice(String code) {
    return practices.getOrDefault(code, Practice.UNKNOWN);
  }

  public Network network(String code) {
    return networks.getOrDefault(code, Network.UNKNOWN);
  }
}
