package quorate.membership.organisation;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.acceptAll;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.organisation.OrganisationRefusal.LIES_IN_ANOTHER;
import static quorate.membership.organisation.OrganisationRefusal.LINKED_TO_ABSENT;
import static quorate.membership.organisation.OrganisationRefusal.LINKED_TO_NOTHING;
import static quorate.membership.organisation.OrganisationRefusal.LINK_ENDS_BEFORE_IT_BEGINS;
import static quorate.membership.organisation.OrganisationRefusal.LINK_OVERLAPS;
import static quorate.membership.organisation.OrganisationRefusal.LINK_WITHOUT_SENSE;
import static quorate.membership.organisation.OrganisationRefusal.NOT_LINKED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NOT_THERE;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_SAYS_NO_SUCH_THING;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_SAYS_SO_ALREADY;

import java.util.ArrayList;
import quorate.chassis.decide.Decision;
import quorate.membership.organisation.Organisation.Registered;
import quorate.membership.organisation.OrganisationCommand.LinkOrganisation;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationLink;
import quorate.membership.organisation.OrganisationCommand.UnlinkOrganisation;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinkRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinked;
import quorate.membership.organisation.OrganisationEvent.OrganisationUnlinked;

/** What may be recorded of an organisation's links. */
final class LinkDecider {

  Decision<OrganisationEvent> link(LinkOrganisation c, Registered known, Counterpart other) {
    Links.Link link = c.link();
    if (!other.registered()) {
      return refuse(LINKED_TO_NOTHING, "code", link.party().code());
    }
    if (!link.relation().makesSense(known.kind(), link.party().kind(), other)) {
      return refuse(LINK_WITHOUT_SENSE, "relation", link.relation().word());
    }
    if (c.lastDay() != null && c.lastDay().isBefore(c.from())) {
      return refuse(LINK_ENDS_BEFORE_IT_BEGINS, "lastday", c.lastDay());
    }
    if (!known.isThereOn(c.from())) {
      return refuse(ORGANISATION_NOT_THERE, "from", c.from());
    }
    if (!other.isThereOn(c.from())) {
      return refuse(LINKED_TO_ABSENT, "code", link.party().code());
    }
    return linkOnce(c, known);
  }

  // It may be covered by many, and lies in one at a time.
  private Decision<OrganisationEvent> linkOnce(LinkOrganisation c, Registered known) {
    Links.Link link = c.link();
    if (known.links().of(link).holdsWithin(c.from(), c.lastDay())) {
      return refuse(LINK_OVERLAPS, "from", c.from());
    }
    if (link.relation() == Relation.LIES_IN
        && known.links().holdsElsewhere(link, c.from(), c.lastDay())) {
      return refuse(LIES_IN_ANOTHER, "from", c.from());
    }
    var events = new ArrayList<OrganisationEvent>();
    String relation = link.relation().word();
    String kind = link.party().kind().word();
    String code = link.party().code();
    events.add(
        new OrganisationLinked(c.organisation(), relation, kind, code, c.from(), c.source()));
    if (c.lastDay() != null) {
      events.add(
          new OrganisationUnlinked(
              c.organisation(), relation, kind, code, c.lastDay(), c.source()));
    }
    return acceptAll(events);
  }

  Decision<OrganisationEvent> unlink(UnlinkOrganisation c, Registered known) {
    Links.Link link = c.link();
    if (!known.links().of(link).holdsOn(c.lastDay())) {
      return refuse(NOT_LINKED, "lastday", c.lastDay());
    }
    return known.links().of(link).endsOn(c.lastDay())
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(
            new OrganisationUnlinked(
                c.organisation(),
                link.relation().word(),
                link.party().kind().word(),
                link.party().code(),
                c.lastDay(),
                c.source()));
  }

  Decision<OrganisationEvent> retract(RetractOrganisationLink c, Registered known) {
    Links.Link link = c.link();
    return known.links().of(link).beginsOn(c.from())
        ? accept(
            new OrganisationLinkRetracted(
                c.organisation(),
                link.relation().word(),
                link.party().kind().word(),
                link.party().code(),
                c.from(),
                c.reason(),
                c.source()))
        : refuse(ORGANISATION_SAYS_NO_SUCH_THING, "from", c.from());
  }
}
