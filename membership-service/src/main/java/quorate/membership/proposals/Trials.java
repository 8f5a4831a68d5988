package quorate.membership.proposals;

import quorate.membership.network.Network;
import quorate.membership.network.NetworkCommand;
import quorate.membership.network.NetworkDecider;
import quorate.membership.network.NetworkEvent;
import quorate.membership.organisation.Counterpart;
import quorate.membership.organisation.Organisation;
import quorate.membership.organisation.OrganisationCommand;
import quorate.membership.organisation.OrganisationDecider;
import quorate.membership.organisation.OrganisationEvent;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeCommand;
import quorate.membership.practice.PracticeDecider;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeHistory;

/** Trials on the practices, networks and organisations that a file speaks of. */
record Trials(
    Trial<PracticeCommand, Practice, PracticeEvent> practices,
    Trial<NetworkCommand, Network, NetworkEvent> networks,
    Trial<OrganisationCommand, Organisation, OrganisationEvent> organisations) {

  // Files link no organisation to another, so there is no other end to read.
  private static final Counterpart NO_OTHER = Counterpart.of(Organisation.UNKNOWN);

  static Trials on(Known known) {
    return new Trials(
        new Trial<>(
            known.practices(),
            Practice.UNKNOWN,
            new PracticeDecider()::decide,
            PracticeHistory::evolve),
        new Trial<>(
            known.networks(), Network.UNKNOWN, new NetworkDecider()::decide, Network::evolve),
        new Trial<>(
            known.organisations(),
            Organisation.UNKNOWN,
            (command, before) -> new OrganisationDecider().decide(command, before, NO_OTHER),
            Organisation::evolve));
  }
}
