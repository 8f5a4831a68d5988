package quorate.membership.register;

import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.network.Network.NETWORKS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import quorate.chassis.wire.Entry;
import quorate.membership.known.Beliefs;
import quorate.membership.known.Streams;
import quorate.membership.member.Member;
import quorate.membership.member.MemberEvent;
import quorate.membership.network.Network;
import quorate.membership.network.NetworkEvent;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.NetworkJoined;

/**
 * Some entries, applied together to what stood before them. A line depends on a practice, its
 * membership and the names of the networks that it ever was in.
 */
record RegisterBatch(
    Map<String, Practice> practices, Map<String, Member> members, Map<String, Network> networks) {

  /** The practices and the networks that some entries are about. */
  static Set<String> practicesOf(List<Entry> entries) {
    var practices = new TreeSet<String>();
    for (Entry entry : entries) {
      switch (entry.event()) {
        case PracticeEvent e -> practices.add(e.practice());
        case MemberEvent e -> practices.add(e.practice());
        case null, default -> {}
      }
    }
    return practices;
  }

  static Set<String> networksOf(List<Entry> entries) {
    Set<String> networks = changedNetworks(entries);
    for (Entry entry : entries) {
      if (entry.event() instanceof NetworkJoined e) {
        networks.add(e.network());
      }
    }
    return networks;
  }

  /** The networks of which all lines are to be drawn anew, whoever's they are. */
  static Set<String> changedNetworks(List<Entry> entries) {
    var networks = new TreeSet<String>();
    for (Entry entry : entries) {
      if (entry.event() instanceof NetworkEvent e) {
        networks.add(e.network());
      }
    }
    return networks;
  }

  /** The networks that practices ever were in. */
  static Set<String> networksOf(Map<String, Practice> practices) {
    return practices.values().stream()
        .flatMap(practice -> everIn(practice).stream())
        .collect(Collectors.toSet());
  }

  void apply(List<Entry> entries, Beliefs beliefs) {
    for (Entry entry : entries) {
      for (String practice : evolve(entry)) {
        var drawn = RegisterLines.of(register(practice), practice);
        beliefs.revise(practice, drawn, entry.position(), entry.recorded());
      }
    }
  }

  /** Whose lines are to be drawn anew. */
  private Set<String> evolve(Entry entry) {
    return switch (entry.event()) {
      case PracticeEvent e -> {
        Streams.evolve(practices, PRACTICES, entry);
        yield Set.of(e.practice());
      }
      case MemberEvent e -> {
        Streams.evolve(members, MEMBERS, entry);
        yield Set.of(e.practice());
      }
      case NetworkEvent e -> {
        Streams.evolve(networks, NETWORKS, entry);
        yield everIn(e.network());
      }
      case null, default -> Set.of();
    };
  }

  private Set<String> everIn(String network) {
    return practices.entrySet().stream()
        .filter(known -> everIn(known.getValue()).contains(network))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> everIn(Practice practice) {
    return practice instanceof Registered known ? known.whereabouts().networks().all() : Set.of();
  }

  private Register register(String practice) {
    Practice known = practices.getOrDefault(practice, Practice.UNKNOWN);
    var its = new HashSet<>(everIn(known));
    its.retainAll(networks.keySet());
    return new Register(
        Map.of(practice, known),
        its.stream().collect(Collectors.toMap(code -> code, networks::get)),
        Map.of(practice, members.getOrDefault(practice, Member.never())));
  }
}
