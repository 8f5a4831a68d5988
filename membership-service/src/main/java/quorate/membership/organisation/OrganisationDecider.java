package quorate.membership.organisation;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.organisation.OrganisationRefusal.LIES_IN_ANOTHER;
import static quorate.membership.organisation.OrganisationRefusal.LINKED_TO_CLOSED;
import static quorate.membership.organisation.OrganisationRefusal.LINKED_TO_NOTHING;
import static quorate.membership.organisation.OrganisationRefusal.LINK_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.organisation.OrganisationRefusal.LINK_WITHOUT_SENSE;
import static quorate.membership.organisation.OrganisationRefusal.NOT_LINKED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_CLOSES_BEFORE_IT_OPENS;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NOT_REGISTERED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NOT_THERE;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_SAYS_SO_ALREADY;

import java.util.ArrayList;
import quorate.chassis.decide.Decision;
import quorate.membership.organisation.Organisation.Registered;
import quorate.membership.organisation.OrganisationCommand.CloseOrganisation;
import quorate.membership.organisation.OrganisationCommand.LinkOrganisation;
import quorate.membership.organisation.OrganisationCommand.RegisterOrganisation;
import quorate.membership.organisation.OrganisationCommand.RenameOrganisation;
import quorate.membership.organisation.OrganisationCommand.UnlinkOrganisation;
import quorate.membership.organisation.OrganisationEvent.OrganisationClosed;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinked;
import quorate.membership.organisation.OrganisationEvent.OrganisationRegistered;
import quorate.membership.organisation.OrganisationEvent.OrganisationRenamed;
import quorate.membership.organisation.OrganisationEvent.OrganisationUnlinked;

/** What may be recorded of an organisation. A link's other end is read too, and guarded. */
public final class OrganisationDecider {

  public Decision<OrganisationEvent> decide(
      OrganisationCommand command, Organisation organisation, Counterpart other) {
    if (command instanceof RegisterOrganisation c) {
      return organisation instanceof Registered
          ? refuse(ORGANISATION_ALREADY_REGISTERED)
          : accept(
              new OrganisationRegistered(c.organisation(), c.kind().word(), c.name(), c.from()));
    }
    return organisation instanceof Registered known
        ? decide(command, known, other)
        : refuse(ORGANISATION_NOT_REGISTERED);
  }

  private Decision<OrganisationEvent> decide(
      OrganisationCommand command, Registered known, Counterpart other) {
    return switch (command) {
      case RegisterOrganisation _ -> refuse(ORGANISATION_ALREADY_REGISTERED);
      case RenameOrganisation c -> rename(c, known);
      case CloseOrganisation c -> close(c, known);
      case LinkOrganisation c -> link(c, known, other);
      case UnlinkOrganisation c -> unlink(c, known);
    };
  }

  private Decision<OrganisationEvent> rename(RenameOrganisation c, Registered known) {
    if (!known.isThereOn(c.from())) {
      return refuse(ORGANISATION_NOT_THERE, "from", c.from());
    }
    return known.names().on(c.from()).filter(c.name()::equals).isPresent()
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(new OrganisationRenamed(c.organisation(), c.name(), c.from()));
  }

  private Decision<OrganisationEvent> close(CloseOrganisation c, Registered known) {
    if (c.lastDay().isBefore(known.from())) {
      return refuse(ORGANISATION_CLOSES_BEFORE_IT_OPENS, "lastday", c.lastDay());
    }
    return c.lastDay().equals(known.lastDay())
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(new OrganisationClosed(c.organisation(), c.lastDay()));
  }

  private Decision<OrganisationEvent> link(
      LinkOrganisation c, Registered known, Counterpart other) {
    Links.Link link = c.link();
    if (!other.registered()) {
      return refuse(LINKED_TO_NOTHING, "code", link.party().code());
    }
    if (!link.relation().makesSense(known.kind(), other)) {
      return refuse(LINK_WITHOUT_SENSE, "relation", link.relation().word());
    }
    if (c.lastDay() != null && c.lastDay().isBefore(c.from())) {
      return refuse(LINK_ENDS_BEFORE_IT_BEGINS, "lastday", c.lastDay());
    }
    if (!known.isThereOn(c.from())) {
      return refuse(ORGANISATION_NOT_THERE, "from", c.from());
    }
    if (other.closedBefore(c.from())) {
      return refuse(LINKED_TO_CLOSED, "code", link.party().code());
    }
    return linkOnce(c, known);
  }

  // It may be covered by many, and lies in one at a time.
  private Decision<OrganisationEvent> linkOnce(LinkOrganisation c, Registered known) {
    Links.Link link = c.link();
    if (known.links().holdsOn(link, c.from())) {
      return refuse(ORGANISATION_SAYS_SO_ALREADY);
    }
    if (link.relation() == Relation.LIES_IN
        && known.links().holdsElsewhere(link, c.from(), c.lastDay())) {
      return refuse(LIES_IN_ANOTHER, "from", c.from());
    }
    var events = new ArrayList<OrganisationEvent>();
    String relation = link.relation().word();
    String kind = link.party().kind().word();
    String code = link.party().code();
    events.add(new OrganisationLinked(c.organisation(), relation, kind, code, c.from()));
    if (c.lastDay() != null) {
      events.add(new OrganisationUnlinked(c.organisation(), relation, kind, code, c.lastDay()));
    }
    return acceptAll(events);
  }

  private Decision<OrganisationEvent> unlink(UnlinkOrganisation c, Registered known) {
    Links.Link link = c.link();
    if (!known.links().holdsOn(link, c.lastDay())) {
      return refuse(NOT_LINKED, "lastday", c.lastDay());
    }
    return known.links().changesOn(link, c.lastDay().plusDays(1))
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(
            new OrganisationUnlinked(
                c.organisation(),
                link.relation().word(),
                link.party().kind().word(),
                link.party().code(),
                c.lastDay()));
  }
}
