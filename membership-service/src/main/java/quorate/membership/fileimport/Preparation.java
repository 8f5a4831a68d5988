package quorate.membership.fileimport;

import static quorate.membership.network.Network.NETWORKS;
import static quorate.membership.organisation.Organisation.ORGANISATIONS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.NetworkFact;
import quorate.membership.facts.Fact.OfPractice;
import quorate.membership.facts.Fact.TrustFact;
import quorate.membership.network.Network;
import quorate.membership.organisation.Organisation;
import quorate.membership.practice.Practice;
import quorate.membership.proposals.Assumed;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Known;
import quorate.membership.proposals.SaidBefore;

/** Which streams have to be read before an import can be decided about. */
public record Preparation(
    Set<String> practices, Set<String> networks, Set<String> organisations, SaidBefore before) {

  public Preparation {
    practices = Set.copyOf(practices);
    networks = Set.copyOf(networks);
    organisations = Set.copyOf(organisations);
  }

  /** Those that a file speaks of, and those that it might lack. */
  public static Preparation of(
      List<Fact> facts,
      Collection<String> alsoPractices,
      Collection<String> alsoOrganisations,
      SaidBefore before) {
    var practices = new TreeSet<>(alsoPractices);
    var networks = new TreeSet<String>();
    var organisations = new TreeSet<>(alsoOrganisations);
    for (Fact fact : facts) {
      if (fact instanceof OfPractice of) {
        practices.add(of.practice());
      } else if (fact instanceof NetworkFact of) {
        networks.add(of.network());
      } else if (fact instanceof TrustFact of) {
        organisations.add(of.trust());
      }
    }
    return new Preparation(practices, networks, organisations, before);
  }

  /** Those that changes are about. */
  static Preparation of(Collection<Change> changes) {
    return new Preparation(
        codes(changes, Change::concernsPractice),
        codes(changes, Change::concernsNetwork),
        codes(changes, Change::concernsOrganisation),
        SaidBefore.NOTHING);
  }

  private static Set<String> codes(Collection<Change> changes, Predicate<Change> which) {
    return changes.stream().filter(which).map(Change::code).collect(Collectors.toSet());
  }

  /** And the practices that these changes would bring. */
  public Preparation and(List<Assumed> assumed) {
    var more = new TreeSet<>(practices);
    assumed.stream()
        .flatMap(one -> one.changes().stream())
        .filter(Change::concernsPractice)
        .forEach(change -> more.add(change.code()));
    return new Preparation(more, networks, organisations, before);
  }

  List<StreamRef<?, ?>> streams(StreamRef<?, ?> fileImport) {
    var streams = new ArrayList<StreamRef<?, ?>>();
    streams.add(fileImport);
    streams.addAll(streams());
    return streams;
  }

  public List<StreamRef<?, ?>> streams() {
    var streams = new ArrayList<StreamRef<?, ?>>();
    practices.forEach(code -> streams.add(PRACTICES.stream(code)));
    networks.forEach(code -> streams.add(NETWORKS.stream(code)));
    organisations.forEach(code -> streams.add(ORGANISATIONS.stream(code)));
    return streams;
  }

  public Known known(Loaded loaded) {
    Map<String, Practice> known = new HashMap<>();
    practices.forEach(code -> known.put(code, loaded.state(PRACTICES.stream(code))));
    Map<String, Network> found = new HashMap<>();
    networks.forEach(code -> found.put(code, loaded.state(NETWORKS.stream(code))));
    Map<String, Organisation> others = new HashMap<>();
    organisations.forEach(code -> others.put(code, loaded.state(ORGANISATIONS.stream(code))));
    return new Known(known, found, others, before);
  }
}
