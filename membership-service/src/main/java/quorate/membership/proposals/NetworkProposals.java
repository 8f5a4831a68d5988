package quorate.membership.proposals;

import quorate.membership.facts.Fact.NetworkFact;
import quorate.membership.network.Network;
import quorate.membership.network.NetworkCommand.CloseNetwork;
import quorate.membership.network.NetworkCommand.RegisterNetwork;
import quorate.membership.network.NetworkCommand.RenameNetwork;

/** What a file changes about networks. A network that it lacks has not closed for that. */
record NetworkProposals(Draft draft) {

  void propose(NetworkFact f) {
    var source = f.source();
    String called = "Network " + f.network() + " " + f.name();
    switch (draft.network(f.network())) {
      case Network.Unregistered() ->
          draft.propose(
              new RegisterNetwork(f.network(), f.name(), f.subIcbLocation(), f.openedOn(), source),
              called + " is new to the register",
              Because.proved("The file names it."));
      case Network.Registered known ->
          draft.propose(
              new RenameNetwork(f.network(), f.name(), source.fileDate(), source),
              "Network %s %s is called %s"
                  .formatted(
                      f.network(),
                      known.names().onOrFirst(source.fileDate()).orElse(known.name()),
                      f.name()),
              Because.proved("The file calls it so on " + source.fileDate() + "."));
    }
    if (f.closedOn() != null) {
      draft.propose(
          new CloseNetwork(f.network(), f.closedOn(), source),
          called + " closed on " + f.closedOn(),
          Because.proved("The file gives its closing date."));
    }
  }
}
