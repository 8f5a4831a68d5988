package quorate.membership.proposals;

import quorate.membership.facts.Source;
import quorate.membership.organisation.OrganisationCommand;
import quorate.membership.organisation.OrganisationCommand.CloseOrganisation;
import quorate.membership.organisation.OrganisationCommand.LinkOrganisation;
import quorate.membership.organisation.OrganisationCommand.RegisterOrganisation;
import quorate.membership.organisation.OrganisationCommand.RenameOrganisation;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationFact;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationLink;
import quorate.membership.organisation.OrganisationCommand.SucceedOrganisation;
import quorate.membership.organisation.OrganisationCommand.UnlinkOrganisation;
import quorate.membership.organisation.OrganisationKind;

/** A command about an organisation as a proposed change, and back. */
record OrganisationChange(ChangeKind kind, Values values) {

  static OrganisationChange of(OrganisationCommand command) {
    var none = Values.none();
    return switch (command) {
      case RegisterOrganisation c ->
          new OrganisationChange(
              ChangeKind.NEW_ORGANISATION,
              none.and("kind", c.kind().word()).and("name", c.name()).and("from", c.from()));
      case RenameOrganisation c ->
          new OrganisationChange(
              ChangeKind.ORGANISATION_RENAMED, none.and("name", c.name()).and("from", c.from()));
      case CloseOrganisation c ->
          new OrganisationChange(ChangeKind.ORGANISATION_CLOSED, none.and("lastday", c.lastDay()));
      case LinkOrganisation c -> throw neverProposed(c);
      case UnlinkOrganisation c -> throw neverProposed(c);
      case SucceedOrganisation c -> throw neverProposed(c);
      case RetractOrganisationLink c -> throw neverProposed(c);
      case RetractOrganisationFact c -> throw neverProposed(c);
    };
  }

  private static IllegalStateException neverProposed(OrganisationCommand command) {
    return new IllegalStateException(command + " is never proposed by a file");
  }

  OrganisationCommand command(String organisation, Source source) {
    return switch (kind) {
      case NEW_ORGANISATION ->
          new RegisterOrganisation(
              organisation,
              OrganisationKind.of(values.text("kind")),
              values.text("name"),
              values.day("from"),
              source);
      case ORGANISATION_RENAMED ->
          new RenameOrganisation(organisation, values.text("name"), values.day("from"), source);
      case ORGANISATION_CLOSED ->
          new CloseOrganisation(organisation, values.day("lastday"), source);
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
          NEW_NETWORK,
          NETWORK_RENAMED,
          NETWORK_CLOSED,
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
          throw new IllegalStateException(kind + " is no change of an organisation");
    };
  }
}
