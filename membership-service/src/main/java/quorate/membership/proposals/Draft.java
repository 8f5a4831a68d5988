package quorate.membership.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.membership.facts.Source;
import quorate.membership.network.Network;
import quorate.membership.network.NetworkCommand;
import quorate.membership.network.NetworkDecider;
import quorate.membership.network.NetworkEvent;
import quorate.membership.network.NetworkRefusal;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeCommand;
import quorate.membership.practice.PracticeDecider;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeHistory;
import quorate.membership.practice.PracticeRefusal;

/**
 * A proposal in the making. Whatever is proposed is first decided, on the register as it would be
 * after the changes before it: so nothing is proposed that is said already, and what is proposed
 * can be recorded.
 */
final class Draft {

  private static final PracticeDecider PRACTICES = new PracticeDecider();
  private static final NetworkDecider NETWORKS = new NetworkDecider();

  private final Map<String, Practice> practices;
  private final Map<String, Network> networks;
  private final List<Change> changes = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  Draft(Known known) {
    practices = new HashMap<>(known.practices());
    networks = new HashMap<>(known.networks());
  }

  Practice practice(String code) {
    return practices.getOrDefault(code, Practice.UNKNOWN);
  }

  Network network(String code) {
    return networks.getOrDefault(code, Network.UNKNOWN);
  }

  Proposal done() {
    return new Proposal(changes, remarks);
  }

  void remark(String about, String text) {
    remarks.add(new Remark(about, text));
  }

  void propose(PracticeCommand command, String summary, Because because) {
    Practice practice = practice(command.practice());
    String stream = "practice/" + command.practice();
    switch (PRACTICES.decide(command, practice)) {
      case Decision.Refused<PracticeEvent>(var why, var detail) -> refused(stream, why, detail);
      case Decision.Accepted<PracticeEvent>(var events) -> {
        for (PracticeEvent event : events) {
          practice = PracticeHistory.evolve(practice, event);
        }
        practices.put(command.practice(), practice);
        var change = PracticeChange.of(command);
        add(change.kind(), stream, summary, because, command.source(), change.values());
      }
    }
  }

  void propose(NetworkCommand command, String summary, Because because) {
    Network network = network(command.network());
    String stream = "network/" + command.network();
    switch (NETWORKS.decide(command, network)) {
      case Decision.Refused<NetworkEvent>(var why, var detail) -> refused(stream, why, detail);
      case Decision.Accepted<NetworkEvent>(var events) -> {
        for (NetworkEvent event : events) {
          network = Network.evolve(network, event);
        }
        networks.put(command.network(), network);
        var change = NetworkChange.of(command);
        add(change.kind(), stream, summary, because, command.source(), change.values());
      }
    }
  }

  private void add(
      ChangeKind kind, String stream, String summary, Because why, Source source, Values values) {
    int line = source.line() == null ? 0 : source.line();
    changes.add(
        new Change(
            changes.size() + 1,
            kind.word(),
            stream,
            summary,
            why.reason(),
            why.doubtful(),
            line,
            values.map()));
  }

  private void refused(String stream, Refusal why, String detail) {
    if (why != PracticeRefusal.PRACTICE_SAYS_SO_ALREADY
        && why != NetworkRefusal.NETWORK_SAYS_SO_ALREADY) {
      remark(stream, detail);
    }
  }
}
