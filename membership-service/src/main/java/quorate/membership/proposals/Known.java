package quorate.membership.proposals;

import java.time.LocalDate;
import java.util.Map;
import quorate.membership.network.Network;
import quorate.membership.organisation.Organisation;
import quorate.membership.practice.Practice;

/**
 * What the register knows of the practices, networks and organisations at hand, by code, and, by
 * area, the day of the newest map that was accepted before: a map that finds a practice in no
 * network, as before, leaves no other trace.
 */
public record Known(
    Map<String, Practice> practices,
    Map<String, Network> networks,
    Map<String, Organisation> organisations,
    Map<String, LocalDate> newestMaps) {

  public static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of());

  public Known {
    practices = Map.copyOf(practices);
    networks = Map.copyOf(networks);
    organisations = Map.copyOf(organisations);
    newestMaps = Map.copyOf(newestMaps);
  }

  /** Of practices and networks alone. */
  public Known(
      Map<String, Practice> practices,
      Map<String, Network> networks,
      Map<String, LocalDate> newestMaps) {
    this(practices, networks, Map.of(), newestMaps);
  }

  public Practice practice(String code) {
    return practices.getOrDefault(code, Practice.UNKNOWN);
  }

  public Network network(String code) {
    return networks.getOrDefault(code, Network.UNKNOWN);
  }
}
