package quorate.membership.proposals;

import quorate.membership.facts.Source;
import quorate.membership.network.NetworkCommand;
import quorate.membership.network.NetworkCommand.CloseNetwork;
import quorate.membership.network.NetworkCommand.RegisterNetwork;
import quorate.membership.network.NetworkCommand.RenameNetwork;
import quorate.membership.network.NetworkCommand.RetractNetworkFact;

/** A command about a network as a proposed change, and back. */
record NetworkChange(ChangeKind kind, Values values) {

  static NetworkChange of(NetworkCommand command) {
    var none = Values.none();
    return switch (command) {
      case RegisterNetwork c ->
          new NetworkChange(
              ChangeKind.NEW_NETWORK,
              none.and("name", c.name())
                  .and("subicblocation", c.subIcbLocation())
                  .and("openedon", c.openedOn()));
      case RenameNetwork c ->
          new NetworkChange(
              ChangeKind.NETWORK_RENAMED,
              none.and("name", c.name()).and("effective", c.effective()));
      case RetractNetworkFact c ->
          throw new IllegalStateException(c + " is never proposed by a file");
      case CloseNetwork c ->
          new NetworkChange(ChangeKind.NETWORK_CLOSED, none.and("closedon", c.closedOn()));
    };
  }

  NetworkCommand command(String network, Source source) {
    return switch (kind) {
      case NEW_NETWORK ->
          new RegisterNetwork(
              network,
              values.text("name"),
              values.text("subicblocation"),
              values.dayIfAny("openedon"),
              source);
      case NETWORK_RENAMED ->
          new RenameNetwork(network, values.text("name"), values.day("effective"), source);
      case NETWORK_CLOSED -> new CloseNetwork(network, values.day("closedon"), source);
      case NEW_PRACTICE,
          RENAMED,
          MOVED,
          OPENED,
          CLOSED,
          PLACED,
          NETWORK_JOINED,
          NETWORK_LEFT,
          LIST_SIZE,
          CONTRACT,
          ADDRESS,
          DISPENSING,
          NEW_ORGANISATION,
          ORGANISATION_RENAMED,
          ORGANISATION_CLOSED,
          ADMITTED,
          HOLDING,
          HOLDER,
          PERSON,
          PERSON_RENAMED,
          CONTACT,
          MANDATE,
          ROLE,
          SERVICE_ADDRESS,
          ELECTRONIC_NOTICE ->
          throw new IllegalStateException(kind + " is no change of a network");
    };
  }
}
