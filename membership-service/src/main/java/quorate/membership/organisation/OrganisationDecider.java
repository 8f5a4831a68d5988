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
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_ALREADY_REGISTERED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_CLOSES_BEFORE_IT_OPENS;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NEEDS_A_NAME;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NOT_REGISTERED;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_NOT_THERE;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_SAYS_NO_SUCH_THING;
import static quorate.membership.organisation.OrganisationRefusal.ORGANISATION_SAYS_SO_ALREADY;
import static quorate.membership.organisation.OrganisationRefusal.SUCCESSOR_UNFIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import quorate.chassis.decide.Decision;
import quorate.membership.organisation.Organisation.Registered;
import quorate.membership.organisation.OrganisationCommand.CloseOrganisation;
import quorate.membership.organisation.OrganisationCommand.LinkOrganisation;
import quorate.membership.organisation.OrganisationCommand.RegisterOrganisation;
import quorate.membership.organisation.OrganisationCommand.RenameOrganisation;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationFact;
import quorate.membership.organisation.OrganisationCommand.RetractOrganisationLink;
import quorate.membership.organisation.OrganisationCommand.SucceedOrganisation;
import quorate.membership.organisation.OrganisationCommand.UnlinkOrganisation;
import quorate.membership.organisation.OrganisationEvent.OrganisationClosed;
import quorate.membership.organisation.OrganisationEvent.OrganisationFactRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinkRetracted;
import quorate.membership.organisation.OrganisationEvent.OrganisationLinked;
import quorate.membership.organisation.OrganisationEvent.OrganisationRegistered;
import quorate.membership.organisation.OrganisationEvent.OrganisationRenamed;
import quorate.membership.organisation.OrganisationEvent.OrganisationSucceeded;
import quorate.membership.organisation.OrganisationEvent.OrganisationUnlinked;

/** What may be recorded of an organisation. A link's other end is read too, and guarded. */
public final class OrganisationDecider {

  public Decision<OrganisationEvent> decide(
      OrganisationCommand command, Organisation organisation, Counterpart other) {
    if (command instanceof RegisterOrganisation c) {
      return organisation instanceof Registered
          ? refuse(ORGANISATION_ALREADY_REGISTERED)
          : accept(
              new OrganisationRegistered(
                  c.organisation(), c.kind().word(), c.name(), c.from(), c.source()));
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
      case SucceedOrganisation c -> succeed(c, known, other);
      case RetractOrganisationLink c -> retract(c, known);
      case RetractOrganisationFact c -> retract(c, known);
    };
  }

  private Decision<OrganisationEvent> rename(RenameOrganisation c, Registered known) {
    if (!known.isThereOn(c.from())) {
      return refuse(ORGANISATION_NOT_THERE, "from", c.from());
    }
    return known.names().on(c.from()).filter(c.name()::equals).isPresent()
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(new OrganisationRenamed(c.organisation(), c.name(), c.from(), c.source()));
  }

  private Decision<OrganisationEvent> close(CloseOrganisation c, Registered known) {
    if (c.lastDay().isBefore(known.from())) {
      return refuse(ORGANISATION_CLOSES_BEFORE_IT_OPENS, "lastday", c.lastDay());
    }
    return c.lastDay().equals(known.lastDay())
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(new OrganisationClosed(c.organisation(), c.lastDay(), c.source()));
  }

  private Decision<OrganisationEvent> link(
      LinkOrganisation c, Registered known, Counterpart other) {
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
    if (known.links().holdsWithin(link, c.from(), c.lastDay())) {
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
                c.lastDay(),
                c.source()));
  }

  private Decision<OrganisationEvent> succeed(
      SucceedOrganisation c, Registered known, Counterpart other) {
    LocalDate last = c.from().minusDays(1);
    if (last.isBefore(known.from())) {
      return refuse(ORGANISATION_CLOSES_BEFORE_IT_OPENS, "from", c.from());
    }
    boolean fit =
        other.kind().filter(known.kind()::equals).isPresent() && other.isThereOn(c.from());
    if (!fit || c.successor().equals(c.organisation())) {
      return refuse(SUCCESSOR_UNFIT, "successor", c.successor());
    }
    var succeeded =
        new OrganisationSucceeded(c.organisation(), c.successor(), c.from(), c.source());
    if (!last.equals(known.lastDay())) {
      return acceptAll(
          List.of(new OrganisationClosed(c.organisation(), last, c.source()), succeeded));
    }
    return c.successor().equals(known.successor())
        ? refuse(ORGANISATION_SAYS_SO_ALREADY)
        : accept(succeeded);
  }

  private Decision<OrganisationEvent> retract(RetractOrganisationLink c, Registered known) {
    Links.Link link = c.link();
    return known.links().beginsOn(link, c.from())
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

  private Decision<OrganisationEvent> retract(RetractOrganisationFact c, Registered known) {
    Registered without = c.fact().without(known, c.from());
    if (without.equals(known)) {
      return refuse(ORGANISATION_SAYS_NO_SUCH_THING, "from", c.from());
    }
    return without.names().on(known.from()).isEmpty()
        ? refuse(ORGANISATION_NEEDS_A_NAME, "from", c.from())
        : accept(
            new OrganisationFactRetracted(
                c.organisation(), c.fact().word(), c.from(), c.reason(), c.source()));
  }
}
