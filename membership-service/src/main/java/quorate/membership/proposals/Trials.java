package quorate.membership.proposals;

import quorate.membership.network.Network;
import quorate.membership.network.NetworkCommand;
import quorate.membership.network.NetworkDecider;
import quorate.membership.network.NetworkEvent;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeCommand;
import quorate.membership.practice.PracticeDecider;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeHistory;

/** Trials on the practices and networks that a file speaks of. */
record Trials(
    Trial<PracticeCommand, Practice, PracticeEvent> practices,
    Trial<NetworkCommand, Network, NetworkEvent> networks) {

  static Trials on(Known known) {
    return new Trials(
        new Trial<>(
            known.practices(),
            Practice.UNKNOWN,
            new PracticeDecider()::decide,
            PracticeHistory::evolve),
        new Trial<>(
            known.networks(), Network.UNKNOWN, new NetworkDecider()::decide, Network::evolve));
  }
}
